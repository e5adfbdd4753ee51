package birth.casework.outside;

import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a system's silence is borne (domain.md 3.10 rule 4): tries after 1, 2, 4 … 60 minutes, a ticket after some working hours [P]. */
@ApplicationScoped
class Outage {

    private static final String TICKET_AFTER_HOURS = "birth.casework.ticket-after-hours";
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(60);

    private final Parameters parameters;
    private final BusinessClock clock;
    private final LocalTime opens;
    private final LocalTime closes;

    Outage(
            Parameters parameters,
            BusinessClock clock,
            @ConfigProperty(name = "birth.casework.office-opens") LocalTime opens,
            @ConfigProperty(name = "birth.casework.office-closes") LocalTime closes) {
        this.parameters = parameters;
        this.clock = clock;
        this.opens = opens;
        this.closes = closes;
    }

    boolean needsTicket(Instant failedSince) {
        var bound = Duration.ofHours(parameters.number(TICKET_AFTER_HOURS, LocalDate.now(clock)));
        var silent = new OfficeHours(opens, closes, WorkingDays.published()).between(failedSince, clock.instant());
        return silent.compareTo(bound) >= 0;
    }

    static Duration pauseAfter(int tries) {
        var pause = Duration.ofMinutes(1L << Math.min(tries - 1, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
