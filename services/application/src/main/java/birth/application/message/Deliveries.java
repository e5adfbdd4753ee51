package birth.application.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deliveries by id and by the moment they are due. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<MessageDelivery, UUID> {

    /** Due, and not yet given to the worker; locked, so that no other replica gives them too. */
    List<MessageDelivery> due(Instant now, int most) {
        return find(
                        "state = birth.application.message.DeliveryState.QUEUED and not handed and dueAt <= ?1 order by dueAt",
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }
}
