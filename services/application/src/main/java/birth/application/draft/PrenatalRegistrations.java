package birth.application.draft;

import birth.application.Departments.ExpectedBirth;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Requests for a birth registration before the birth, by id and by draft. */
@ApplicationScoped
class PrenatalRegistrations implements PanacheRepositoryBase<PrenatalRegistration, UUID> {

    private final SealedDocuments documents;

    PrenatalRegistrations(SealedDocuments documents) {
        this.documents = documents;
    }

    /** A declined one is followed by another, when the mother asks again. */
    Optional<PrenatalRegistration> latestOf(UUID draftId) {
        return find("draftId = ?1 order by askedAt desc", draftId).firstResultOptional();
    }

    ExpectedBirth told(PrenatalRegistration registration) {
        return documents.open(registration.sealed(), registration.id().toString(), ExpectedBirth.class);
    }

    byte[] seal(UUID id, ExpectedBirth birth) {
        return documents.seal(birth, id.toString());
    }
}
