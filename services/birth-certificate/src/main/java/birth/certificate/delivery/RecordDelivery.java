package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.certificate.delivery.domain.DeliveryCheck;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** Takes a hospital's record of a delivery and says that children were born. */
@ApplicationScoped
public class RecordDelivery {

    private static final long FIRST = 1;

    private final DeliveryRecords records;
    private final LicensedInstitutions licensed;
    private final RemindOfLateRecord reminder;
    private final Caller caller;
    private final BirthNews news;
    private final BusinessClock clock;
    private final Event<DeliveryChanged> changed;
    private final IssuedCertificate issued;

    RecordDelivery(
            DeliveryRecords records,
            LicensedInstitutions licensed,
            RemindOfLateRecord reminder,
            Caller caller,
            BirthNews news,
            BusinessClock clock,
            Event<DeliveryChanged> changed,
            IssuedCertificate issued) {
        this.records = records;
        this.licensed = licensed;
        this.reminder = reminder;
        this.caller = caller;
        this.news = news;
        this.clock = clock;
        this.changed = changed;
        this.issued = issued;
    }

    /** @param reminder of the record's lateness, null when it came in time or is not new */
    public record Outcome(boolean fresh, String reminder) {

        private static final Outcome KNOWN = new Outcome(false, null);
    }

    /** Fresh when the record is new, not so when the very same was here already; anything else is refused. */
    @Transactional
    public Outcome record(String deliveryRef, Delivery delivery) {
        var faults = DeliveryCheck.faults(deliveryRef, delivery, OffsetDateTime.now(clock));
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "分娩记录有填写不正确的地方，请按提示修改后重新提交。", faults);
        }
        if (!caller.covers(delivery.institution(), delivery.region())) {
            throw Refusal.forbidden("NOT_YOUR_INSTITUTION", "只能登记本机构的分娩记录。");
        }
        if (!licensed.had(delivery.institution(), delivery.region(), delivery.bornOn())) {
            throw Refusal.unprocessable(
                    "INSTITUTION_UNLICENSED", "该机构在出生当日没有助产技术服务许可，不能登记分娩记录。", List.of(DeliveryCheck.unlicensed()));
        }
        if (!records.keep(deliveryRef, delivery, caller.account(), clock.instant())) {
            mustBeTheSame(deliveryRef, delivery);
            return Outcome.KNOWN;
        }
        delivery.children().stream()
                .sorted(Comparator.comparing(Delivery.Child::pluralIndex))
                .forEach(child -> {
                    if (!records.keepBirth(deliveryRef, delivery.mother(), child)) {
                        throw duplicate(delivery.mother(), child);
                    }
                });
        news.recorded(deliveryRef, delivery, FIRST);
        changed.fire(new DeliveryChanged(deliveryRef));
        return new Outcome(true, reminder.about(deliveryRef, delivery).orElse(null));
    }

    /** Where the child has its certificate already, its masked number and the way to another one (domain.md 12, A18; E04). */
    private Refusal duplicate(Delivery.Mother mother, Delivery.Child child) {
        var known = records.sameBirth(mother, child).flatMap(ref -> issued.of(ref, child.pluralIndex()));
        return Refusal.conflict(
                "DELIVERY_DUPLICATE", "同一母亲、同一出生日期、同一胎次的分娩已经登记过，不能重复登记。" + known.orElse("请查询原记录；如有疑问请联系信息科。"));
    }

    private void mustBeTheSame(String deliveryRef, Delivery delivery) {
        if (!records.open(records.findById(deliveryRef)).equals(delivery)) {
            throw Refusal.conflict("DELIVERY_RECORDED", "这个编号的分娩记录已经登记，内容与本次不同。登记后不能直接修改，请在更正申请中办理。");
        }
    }
}
