package birth.card.production;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The batches of this office. */
@ApplicationScoped
class ProductionBatches implements PanacheRepositoryBase<ProductionBatch, UUID> {

    /** So many of the regions' batches: those still in production first, the newest of them first, then those produced, the last one first. */
    List<ProductionBatch> of(Collection<String> regions, int most) {
        return find("region in ?1 order by producedAt desc nulls first, openedAt desc, batchNo desc", regions)
                .page(0, most)
                .list();
    }

    Optional<ProductionBatch> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
