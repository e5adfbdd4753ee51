package birth.application.realname;

import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Persons by their opaque reference. */
@ApplicationScoped
public class RealNames implements PanacheRepositoryBase<RealName, String> {

    private final SealedDocuments documents;
    private final Digests digests;

    RealNames(SealedDocuments documents, Digests digests) {
        this.documents = documents;
        this.digests = digests;
    }

    /** @param licences null, or without a part: what was known of it stays */
    @Transactional
    public void put(String ref, Person person, Licences licences) {
        var digest = digestOf(person.idNo());
        var sealed = documents.seal(person, ref);
        var known = findByIdOptional(ref, LockModeType.PESSIMISTIC_WRITE);
        var before = known.map(this::licences).orElse(Licences.NONE);
        var sealedLicences = documents.seal(licences == null ? before : before.with(licences), ref);
        known.ifPresentOrElse(
                name -> name.replace(digest, sealed, sealedLicences),
                () -> persist(new RealName(ref, digest, sealed, sealedLicences)));
    }

    /** What the licence store says of the person. */
    public Licences licences(String ref) {
        return licences(findById(ref));
    }

    private Licences licences(RealName name) {
        var ref = name.ref();
        return name.sealedLicences()
                .map(document -> documents.open(document, ref, Licences.class))
                .orElse(Licences.NONE);
    }

    public Person person(String ref) {
        return documents.open(findById(ref).sealed(), ref, Person.class);
    }

    /** The digest by which the caller's births and cases are found; refuses callers without a real name. */
    @Transactional
    public String digestOf(Caller caller) {
        return caller.realNameRef()
                .flatMap(this::findByIdOptional)
                .map(RealName::idDigest)
                .orElseThrow(() -> Refusal.forbidden("REAL_NAME_UNKNOWN", "您的账号还没有完成实名认证，请先在省统一身份认证平台实名后再办理。"));
    }

    /** The reference of the person with this ID number's digest, once that person has proved a real name. */
    public Optional<String> refOf(String idDigest) {
        return find("idDigest", idDigest).firstResultOptional().map(RealName::ref);
    }

    public String digestOf(String idNo) {
        return digests.of("identity-number", idNo.strip().toUpperCase(Locale.ROOT));
    }
}
