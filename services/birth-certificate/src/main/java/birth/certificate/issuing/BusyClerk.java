package birth.certificate.issuing;

import birth.casework.item.History;
import birth.certificate.issuing.domain.Alarm;
import birth.certificate.policy.PolicyParameters;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Notices when one clerk approves conspicuously many certificates in one night, 22:00 to 06:00, or one day (domain.md 8.5). */
@ApplicationScoped
class BusyClerk {

    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final History history;
    private final PolicyParameters parameters;
    private final BusinessClock clock;

    BusyClerk(History history, PolicyParameters parameters, BusinessClock clock) {
        this.history = history;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The alarms that ring when the clerk approves one more than the policy lets pass without a second look. */
    List<String> alarms(String clerk) {
        var now = LocalDateTime.now(clock);
        var time = now.toLocalTime();
        var alarms = new ArrayList<String>();
        if (time.isBefore(MORNING) || !time.isBefore(EVENING)) {
            var evening = (time.isBefore(MORNING) ? now.minusDays(1) : now).with(EVENING);
            if (approved(clerk, evening) >= parameters.on(now.toLocalDate(), "alarm.issuedAtNight")) {
                alarms.add(Alarm.MANY_AT_NIGHT);
            }
        }
        if (approved(clerk, now.with(LocalTime.MIN)) >= parameters.on(now.toLocalDate(), "alarm.issuedInOneDay")) {
            alarms.add(Alarm.MANY_IN_ONE_DAY);
        }
        return alarms;
    }

    private long approved(String clerk, LocalDateTime since) {
        return history.count(
                "actor = ?1 and act = 'APPROVED' and at between ?2 and ?3",
                clerk,
                since.atZone(clock.getZone()).toInstant(),
                clock.instant());
    }
}
