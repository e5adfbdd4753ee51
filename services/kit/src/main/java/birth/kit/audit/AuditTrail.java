package birth.kit.audit;

import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;

/** Who read or did what to which record, for which purpose; joins the running transaction when there is one. Ids only. */
@ApplicationScoped
public class AuditTrail {

    private final AuditRows rows;
    private final UnmaskingAlarm alarm;
    private final BusinessClock clock;

    AuditTrail(AuditRows rows, UnmaskingAlarm alarm, BusinessClock clock) {
        this.rows = rows;
        this.alarm = alarm;
        this.clock = clock;
    }

    /**
     * @param actor account of a person or a service
     * @param act stable code, e.g. {@code PROJECTION_READ}
     * @param subject id of the record; it begins with the case number where there is a case
     * @param purpose why, as the caller declared it
     */
    public void record(String actor, String act, String subject, String purpose) {
        rows.add(clock.instant(), actor, act, subject, purpose, false);
    }

    /** The same for a person who looks behind a mask: counted, and too many within an hour raise an alarm (domain.md 8.3). */
    public void recordUnmasking(String actor, String act, String subject, String purpose) {
        var now = clock.instant();
        rows.add(now, actor, act, subject, purpose, true);
        alarm.watch(actor, now);
    }
}
