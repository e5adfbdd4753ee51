package birth.application.realname;

import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Persons by their opaque reference. */
@ApplicationScoped
public class RealNames implements PanacheRepositoryBase<RealName, String> {

    /** Begins the references of this house, for persons the province has not named one for yet. */
    private static final String AT_WINDOW = "window-";

    private final SealedDocuments documents;
    private final Digests digests;
    private final Rows rows;
    private final Event<SignedUp> signedUp;

    RealNames(SealedDocuments documents, Digests digests, Rows rows, Event<SignedUp> signedUp) {
        this.documents = documents;
        this.digests = digests;
        this.rows = rows;
        this.signedUp = signedUp;
    }

    /** @param licences null, or without a part: what was known of it stays */
    @Transactional
    public void put(String ref, Person person, Licences licences) {
        var digest = digestOf(person.idNo());
        hold(digest);
        var sealed = documents.seal(person, ref);
        var known = findByIdOptional(ref, LockModeType.PESSIMISTIC_WRITE);
        var before = known.map(this::licences).orElse(Licences.NONE);
        var sealedLicences = documents.seal(licences == null ? before : before.with(licences), ref);
        known.ifPresentOrElse(
                name -> name.replace(digest, sealed, sealedLicences),
                () -> persist(new RealName(ref, digest, sealed, sealedLicences)));
        find("idDigest = ?1 and ref like ?2", digest, AT_WINDOW + "%")
                .firstResultOptional()
                .ifPresent(met -> signUp(met, ref));
    }

    /** The licence store has changed what it says of the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correct(String idDigest, UnaryOperator<Licences> change) {
        var name = find("idDigest", idDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        name.replace(idDigest, name.sealed(), documents.seal(change.apply(licences(name)), name.ref()));
    }

    /** The province's reference takes the place of the one under which a window knew the person. */
    private void signUp(RealName met, String ref) {
        signedUp.fire(new SignedUp(met.ref(), ref));
        delete(met);
    }

    /** The reference of a person whose identity paper a window has in its hands, also before that person signs up. */
    @Transactional
    public String met(Person person) {
        var digest = digestOf(person.idNo());
        return heldRefOf(digest).orElseGet(() -> {
            var ref = AT_WINDOW + UUID.randomUUID();
            persist(new RealName(ref, digest, documents.seal(person, ref), documents.seal(Licences.NONE, ref)));
            return ref;
        });
    }

    /** The person's reference, which stays the same until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> heldRefOf(String idDigest) {
        hold(idDigest);
        return refOf(idDigest);
    }

    /** Nobody else gives this person a reference until the end of the transaction; there may be no row yet to lock. */
    private void hold(String idDigest) {
        rows.read("select pg_advisory_xact_lock(hashtext(?))", row -> 1, idDigest);
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
