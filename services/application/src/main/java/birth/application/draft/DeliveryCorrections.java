package birth.application.draft;

import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Correction requests by id and by draft. */
@ApplicationScoped
class DeliveryCorrections implements PanacheRepositoryBase<DeliveryCorrection, UUID> {

    private final SealedDocuments documents;

    DeliveryCorrections(SealedDocuments documents) {
        this.documents = documents;
    }

    /** What the family claims, in its own words. */
    record Words(String claim, String explanation) {}

    List<DeliveryCorrection> of(UUID draftId) {
        return list("draftId = ?1 order by askedAt", draftId);
    }

    Words words(DeliveryCorrection correction) {
        return documents.open(correction.sealed(), correction.id().toString(), Words.class);
    }

    byte[] seal(UUID id, Words words) {
        return documents.seal(words, id.toString());
    }
}
