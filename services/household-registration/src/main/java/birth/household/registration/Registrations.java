package birth.household.registration;

import birth.casework.item.WorkItem;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The registrations of this office; a certificate and an ID number stand in one of them at most. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    /** The constraint that stops a second registration on one certificate. */
    public static final String ONE_PER_CERTIFICATE = "registration_certificate";

    private final SealedDocuments documents;
    private final Digests digests;

    Registrations(SealedDocuments documents, Digests digests) {
        this.documents = documents;
        this.digests = digests;
    }

    /** True when a child is registered on this birth certificate number already. */
    public boolean holdCertificate(String certNo) {
        return count("certDigest", certDigest(certNo)) > 0;
    }

    /** Writes the registration at once, so that a breach of uniqueness shows here. */
    public Registration enter(WorkItem item, RegistrationDocument document, LocalDate today) {
        var id = UUID.randomUUID();
        var registration = new Registration(
                id,
                item.caseNo(),
                item.childIndex(),
                item.attempt(),
                item.unit(),
                today,
                digests.of("identity-number", document.idNo()),
                certDigest(document.certNo()),
                documents.seal(document, id.toString()));
        persistAndFlush(registration);
        return registration;
    }

    RegistrationDocument documentOf(Registration registration) {
        return documents.open(registration.document(), registration.id().toString(), RegistrationDocument.class);
    }

    private String certDigest(String certNo) {
        return digests.of("certificate-number", certNo);
    }
}
