package birth.kit.reference;

import birth.kit.time.BusinessClock;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * From 1 November next year's notice should be here (domain.md 4.3). Metric {@code birth_calendar_missing} is 1 and the health
 * answer names the year while it is not; the service stays ready, for it goes on with provisional days.
 */
@Readiness
@ApplicationScoped
public class CalendarAlarm implements HealthCheck {

    private static final MonthDay FIRST_DAY = MonthDay.of(11, 1);

    private final Calendars calendars;
    private final BusinessClock clock;

    CalendarAlarm(Calendars calendars, BusinessClock clock, MeterRegistry metrics) {
        this.calendars = calendars;
        this.clock = clock;
        metrics.gauge(
                "birth_calendar_missing", this, alarm -> alarm.missingYear().isPresent() ? 1 : 0);
    }

    /** The year whose notice is overdue. */
    public OptionalInt missingYear() {
        var today = LocalDate.now(clock);
        var next = today.getYear() + 1;
        var years = calendars.present().years();
        if (!years.contains(today.getYear())) {
            return OptionalInt.of(today.getYear());
        }
        return !MonthDay.from(today).isBefore(FIRST_DAY) && !years.contains(next)
                ? OptionalInt.of(next)
                : OptionalInt.empty();
    }

    @Override
    public HealthCheckResponse call() {
        var missing = missingYear();
        return HealthCheckResponse.named("calendar")
                .up()
                .withData("missingYear", missing.isPresent() ? String.valueOf(missing.getAsInt()) : "none")
                .build();
    }
}
