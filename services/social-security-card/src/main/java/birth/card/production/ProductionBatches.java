package birth.card.production;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The batches of this office. */
@ApplicationScoped
class ProductionBatches implements PanacheRepositoryBase<ProductionBatch, UUID> {

    Optional<ProductionBatch> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
