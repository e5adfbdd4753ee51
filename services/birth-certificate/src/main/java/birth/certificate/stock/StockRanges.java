package birth.certificate.stock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every range of blanks ever registered, by whichever institution. */
@ApplicationScoped
class StockRanges implements PanacheRepositoryBase<StockRange, UUID> {

    /** Registers the range; empty when one of its numbers is known already. */
    Optional<UUID> register(String institution, BlankNumber first, BlankNumber last, String account, Instant now) {
        var id = UUID.randomUUID();
        var registered = getEntityManager()
                .createNativeQuery("""
                insert into stock_range (id, institution, first_no, last_no, first_ordinal, last_ordinal, registered_by, registered_at)
                values (:id, :institution, :firstNo, :lastNo, :first, :last, :account, :now) on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("institution", institution)
                .setParameter("firstNo", first.text())
                .setParameter("lastNo", last.text())
                .setParameter("first", first.ordinal())
                .setParameter("last", last.ordinal())
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
        return registered == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Those nobody has counted again yet, the oldest first. */
    List<StockRange> waiting(String institution) {
        return list("institution = ?1 and confirmedBy is null order by registeredAt, firstNo", institution);
    }

    Optional<StockRange> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
