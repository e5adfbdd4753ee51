package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A child born alive who died: told once, with the cause sealed (domain.md 3.6). */
@ApplicationScoped
public class Deaths {

    private final OwnDeliveries own;
    private final DeliveryRecords records;
    private final BirthNews news;
    private final Rows rows;
    private final SealedDocuments documents;
    private final BusinessClock clock;
    private final Event<DeliveryChanged> changed;

    Deaths(
            OwnDeliveries own,
            DeliveryRecords records,
            BirthNews news,
            Rows rows,
            SealedDocuments documents,
            BusinessClock clock,
            Event<DeliveryChanged> changed) {
        this.own = own;
        this.records = records;
        this.news = news;
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
        this.changed = changed;
    }

    /** True when it is new, false when the very same was told before. */
    @Transactional
    public boolean tell(String deliveryRef, int pluralIndex, LocalDate diedOn, String cause, String account) {
        var record = own.locked(deliveryRef);
        var child = records.open(record).children().stream()
                .filter(each -> each.pluralIndex() == pluralIndex)
                .findFirst()
                .orElseThrow(OwnDeliveries::unknown);
        mustBePossible(child, diedOn);
        var known = on(deliveryRef, pluralIndex);
        if (known.isPresent()) {
            mustBeTheSame(known.get(), diedOn);
            return false;
        }
        rows.change(
                """
                insert into newborn_death (delivery_ref, plural_index, died_on, cause, reported_by, reported_at)
                values (?, ?, ?, ?, ?, ?)""",
                deliveryRef,
                pluralIndex,
                diedOn,
                documents.seal(cause, deliveryRef + "-" + pluralIndex),
                account,
                OffsetDateTime.now(clock));
        news.died(record, pluralIndex, diedOn);
        changed.fire(new DeliveryChanged(deliveryRef));
        return true;
    }

    /** The day the child died; empty while it lives as far as anybody told. */
    public Optional<LocalDate> on(String deliveryRef, int pluralIndex) {
        return rows
                .read(
                        "select died_on from newborn_death where delivery_ref = ? and plural_index = ?",
                        row -> row.getObject(1, LocalDate.class),
                        deliveryRef,
                        pluralIndex)
                .stream()
                .findFirst();
    }

    private void mustBePossible(Delivery.Child child, LocalDate diedOn) {
        if (!child.wasBornAlive()) {
            throw Refusal.conflict("NOT_BORN_ALIVE", "该胎次登记为死产，不办理新生儿死亡登记。");
        }
        if (diedOn.isBefore(child.bornOn()) || diedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.conflict("DAY_OF_DEATH_IMPOSSIBLE", "死亡日期早于出生日期或晚于今天，请核对。");
        }
    }

    private static void mustBeTheSame(LocalDate known, LocalDate diedOn) {
        if (!known.equals(diedOn)) {
            throw Refusal.conflict("DEATH_RECORDED", "这个孩子的死亡信息已经登记，日期与本次不同。请与死亡医学证明核对。");
        }
    }
}
