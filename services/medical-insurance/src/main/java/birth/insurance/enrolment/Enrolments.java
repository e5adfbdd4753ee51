package birth.insurance.enrolment;

import birth.insurance.benefit.BenefitStart;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The enrolments of this agency, at most one a child; found by ID number first, by certificate number else. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    private final SealedDocuments documents;
    private final Digests digests;
    private final Month seasonBegins;

    Enrolments(
            SealedDocuments documents,
            Digests digests,
            @ConfigProperty(name = "birth.insurance.season-begins") Month seasonBegins) {
        this.documents = documents;
        this.digests = digests;
        this.seasonBegins = seasonBegins;
    }

    /** The child's enrolment, locked for change. */
    public Optional<Enrolment> of(Child child) {
        return locked("idDigest", idDigest(child)).or(() -> locked("certDigest", certDigest(child)));
    }

    /** Notes the child on this day unless it is noted already; a child without any number cannot be told from another and is not. */
    public void note(Child child, LocalDate today) {
        if ((child.certNo() != null || child.idNo() != null) && of(child).isEmpty()) {
            var id = UUID.randomUUID();
            persist(Enrolment.provisional(
                    id,
                    certDigest(child),
                    idDigest(child),
                    today,
                    documents.seal(new EnrolmentDocument(child, null), id.toString())));
        }
    }

    /** False when the enrolment, found by certificate number, is that of a child with another ID number. */
    public boolean canBeOf(Enrolment enrolment, Child child) {
        return enrolment.idDigest() == null
                || child.idNo() == null
                || enrolment.idDigest().equals(idDigest(child));
    }

    /** Makes the noted enrolment an active one, with a person number and a start of cover; an active one stays as it is. */
    public Enrolment activate(Child child) {
        var enrolment = of(child).orElseThrow();
        if (!enrolment.isActive()) {
            var personNo = PersonNumber.compose(nextSerial());
            var start = BenefitStart.of(child.born(), enrolment.enrolledOn(), seasonBegins);
            var document = documents.seal(
                    new EnrolmentDocument(child, personNo), enrolment.id().toString());
            enrolment.activate(idDigest(child), digests.of("person-number", personNo), start, document);
        }
        return enrolment;
    }

    EnrolmentDocument documentOf(Enrolment enrolment) {
        return documents.open(enrolment.document(), enrolment.id().toString(), EnrolmentDocument.class);
    }

    private Optional<Enrolment> locked(String key, String digest) {
        return digest == null
                ? Optional.empty()
                : find(key, digest).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private long nextSerial() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('person_serial')", Long.class)
                .getSingleResult();
    }

    private String certDigest(Child child) {
        return child.certNo() == null ? null : digests.of("certificate-number", child.certNo());
    }

    private String idDigest(Child child) {
        return child.idNo() == null ? null : digests.of("identity-number", child.idNo());
    }
}
