package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.certificate.delivery.domain.DeliveryCheck;
import birth.kit.identity.Caller;
import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** Takes a hospital's record of a delivery and says that children were born. */
@ApplicationScoped
public class RecordDelivery {

    private final DeliveryRecords records;
    private final Caller caller;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Event<DeliveryRecorded> recorded;

    RecordDelivery(
            DeliveryRecords records,
            Caller caller,
            Outbox outbox,
            BusinessClock clock,
            Event<DeliveryRecorded> recorded) {
        this.records = records;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
        this.recorded = recorded;
    }

    /** Fired within the transaction that keeps a record. */
    public record DeliveryRecorded(String deliveryRef) {}

    /** The data of {@code birth.recorded.v1}. */
    record BirthRecorded(String deliveryRef, String institution, String region, LocalDate bornOn, List<Born> children) {

        record Born(int pluralIndex, String outcome) {}
    }

    /** True when the record is new, false when the very same was here already; anything else is refused. */
    @Transactional
    public boolean record(String deliveryRef, Delivery delivery) {
        var faults = DeliveryCheck.faults(deliveryRef, delivery, OffsetDateTime.now(clock));
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "分娩记录有填写不正确的地方，请按提示修改后重新提交。", faults);
        }
        if (!caller.covers(delivery.institution(), delivery.region())) {
            throw Refusal.forbidden("NOT_YOUR_INSTITUTION", "只能登记本机构的分娩记录。");
        }
        if (!records.keep(deliveryRef, delivery, caller.account(), clock.instant())) {
            mustBeTheSame(deliveryRef, delivery);
            return false;
        }
        delivery.children().stream()
                .sorted(Comparator.comparing(Delivery.Child::pluralIndex))
                .forEach(child -> {
                    if (!records.keepBirth(deliveryRef, delivery.mother(), child)) {
                        throw Refusal.conflict(
                                "DELIVERY_DUPLICATE", "同一母亲、同一出生日期、同一胎次的分娩已经登记过，不能重复登记。请查询原记录；如有疑问请联系信息科。");
                    }
                });
        say(deliveryRef, delivery);
        recorded.fire(new DeliveryRecorded(deliveryRef));
        return true;
    }

    private void mustBeTheSame(String deliveryRef, Delivery delivery) {
        if (!records.open(records.findById(deliveryRef)).equals(delivery)) {
            throw Refusal.conflict("DELIVERY_RECORDED", "这个编号的分娩记录已经登记，内容与本次不同。登记后不能直接修改，请走更正手续。");
        }
    }

    private void say(String deliveryRef, Delivery delivery) {
        var born = delivery.children().stream()
                .map(child -> new BirthRecorded.Born(child.pluralIndex(), child.outcome()))
                .toList();
        outbox.append(OutgoingEvent.of(
                "birth-events",
                deliveryRef,
                "birth.recorded.v1",
                deliveryRef,
                new BirthRecorded(deliveryRef, delivery.institution(), delivery.region(), delivery.bornOn(), born)));
    }
}
