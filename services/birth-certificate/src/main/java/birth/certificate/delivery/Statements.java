package birth.certificate.delivery;

import birth.kit.problem.Refusal;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Statements a parent signs in person at the hospital's counter, never by proxy (domain.md 1.4; E07, E08). */
@ApplicationScoped
public class Statements {

    private final OwnDeliveries own;
    private final Rows rows;
    private final BusinessClock clock;
    private final Event<DeliveryChanged> changed;

    Statements(OwnDeliveries own, Rows rows, BusinessClock clock, Event<DeliveryChanged> changed) {
        this.own = own;
        this.rows = rows;
        this.clock = clock;
        this.changed = changed;
    }

    public enum Kind {
        NO_FATHER,
        THIRD_SURNAME,
        LATE_ISSUE
    }

    /** True when it is new; taking the same kind again changes nothing. */
    @Transactional
    public boolean take(String deliveryRef, Kind kind, LocalDate signedOn, String account) {
        var record = own.locked(deliveryRef);
        if (signedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.conflict("SIGNED_IN_FUTURE", "签署日期晚于今天，请核对声明上的日期。");
        }
        var fresh =
                rows.change("""
                        insert into delivery_statement (delivery_ref, kind, signed_on, taken_by, taken_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""", record.deliveryRef(), kind.name(), signedOn, account, OffsetDateTime.now(clock)) == 1;
        if (fresh) {
            changed.fire(new DeliveryChanged(deliveryRef));
        }
        return fresh;
    }

    /** What was signed, and on which day. */
    public record Signed(Kind kind, LocalDate signedOn) {}

    public List<Signed> signed(String deliveryRef) {
        return rows.read(
                "select kind, signed_on from delivery_statement where delivery_ref = ? order by taken_at",
                row -> new Signed(Kind.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)),
                deliveryRef);
    }

    public Set<Kind> of(String deliveryRef) {
        return new HashSet<>(rows.read(
                "select kind from delivery_statement where delivery_ref = ?",
                row -> Kind.valueOf(row.getString(1)),
                deliveryRef));
    }
}
