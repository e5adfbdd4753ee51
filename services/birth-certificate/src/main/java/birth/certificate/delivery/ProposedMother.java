package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import java.time.OffsetDateTime;

/** The mother a record names and the one it is to name, unmasked: the second person holds both against the paper. */
public record ProposedMother(Named recorded, Named proposed, String proposedBy, OffsetDateTime proposedAt) {

    public record Named(String name, String idType, String idNo) {

        static Named of(Delivery.Mother mother) {
            return new Named(mother.name(), mother.idType(), mother.idNo());
        }
    }
}
