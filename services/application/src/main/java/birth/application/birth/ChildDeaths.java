package birth.application.birth;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Deaths heard of, whether or not a case is there yet; a draft of such a child follows domain.md 2.2, E24. */
@ApplicationScoped
public class ChildDeaths implements PanacheRepositoryBase<ChildDeath, ChildDeath.Key> {

    private final Births births;
    private final Event<ChildDeath> heard;

    ChildDeaths(Births births, Event<ChildDeath> heard) {
        this.births = births;
        this.heard = heard;
    }

    /** Told to whoever observes it, in the running transaction, once. */
    @Transactional(Transactional.TxType.MANDATORY)
    void heard(ChildDeath.Key key, LocalDate diedOn) {
        lockBirth(key.deliveryRef());
        if (findByIdOptional(key).isEmpty()) {
            var death = new ChildDeath(key, diedOn);
            persist(death);
            heard.fire(death);
        }
    }

    /** Until the end of the transaction no death of the delivery is taken in and no case of it opened elsewhere. */
    public void lockBirth(String deliveryRef) {
        births.findById(deliveryRef, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<ChildDeath> of(String deliveryRef) {
        return list("key.deliveryRef", deliveryRef);
    }
}
