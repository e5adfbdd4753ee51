package birth.certificate.issuing;

import birth.casework.item.History;
import birth.certificate.policy.PolicyParameters;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Notices when one clerk approves conspicuously many certificates in one night, 22:00 to 06:00 (domain.md 8.5). */
@ApplicationScoped
class NightWork {

    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final History history;
    private final PolicyParameters parameters;
    private final BusinessClock clock;

    NightWork(History history, PolicyParameters parameters, BusinessClock clock) {
        this.history = history;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** True when the clerk has approved as many this night as the policy lets pass without a second look. */
    boolean isConspicuous(String clerk) {
        var now = LocalDateTime.now(clock);
        var time = now.toLocalTime();
        if (!time.isBefore(MORNING) && time.isBefore(EVENING)) {
            return false;
        }
        var evening = (time.isBefore(MORNING) ? now.minusDays(1) : now).with(EVENING);
        var approved = history.count(
                "actor = ?1 and act = 'APPROVED' and at between ?2 and ?3",
                clerk,
                evening.atZone(clock.getZone()).toInstant(),
                clock.instant());
        return approved >= parameters.on(now.toLocalDate(), "alarm.issuedAtNight");
    }
}
