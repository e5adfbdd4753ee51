package birth.application.alert;

import birth.kit.problem.Refusal;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Signs at deliveries, each rule once a delivery however often it is seen. */
@ApplicationScoped
public class SecurityAlerts implements PanacheRepositoryBase<SecurityAlert, UUID> {

    private final Rows rows;
    private final BusinessClock clock;
    private final Event<Raised> raised;

    SecurityAlerts(Rows rows, BusinessClock clock, Event<Raised> raised) {
        this.rows = rows;
        this.clock = clock;
        this.raised = raised;
    }

    /** A sign seen for the first time; fired within the transaction that keeps it. */
    public record Raised(UUID id, String deliveryRef, SecurityAlert.Flag flag) {}

    /** Two persons have looked into the sign; fired within the transaction of the second one. */
    public record Released(UUID id, String deliveryRef) {}

    /** In the running transaction; seen again it stays as it is. */
    public void raise(String deliveryRef, String region, String rule, SecurityAlert.Flag flag) {
        var id = UUID.randomUUID();
        var isNew = rows.change(
                        """
                insert into security_alert (id, delivery_ref, region, rule, flag, raised_at) values (?, ?, ?, ?, ?, ?)
                on conflict (delivery_ref, rule) do nothing""",
                        id,
                        deliveryRef,
                        region,
                        rule,
                        flag.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                == 1;
        if (isNew) {
            raised.fire(new Raised(id, deliveryRef, flag));
        }
    }

    /** True when two persons have found that the rule's sign was none. */
    public boolean isCleared(String deliveryRef, String rule) {
        return find("deliveryRef = ?1 and rule = ?2", deliveryRef, rule)
                .firstResultOptional()
                .filter(SecurityAlert::isCleared)
                .isPresent();
    }

    List<SecurityAlert> open() {
        return list("releasedAt is null order by raisedAt, id");
    }

    SecurityAlert locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.unknown("ALERT_UNKNOWN", "没有这条核查。"));
    }
}
