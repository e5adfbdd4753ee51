package birth.kit.reference;

import birth.kit.time.BusinessClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;

/**
 * From 1 November next year's notice should be here (domain.md 4.3); until it is, the metric {@code birth_calendar_missing}
 * is 1 and the health answer names the year.
 */
@ApplicationScoped
public class CalendarAlarm {

    private static final MonthDay FIRST_DAY = MonthDay.of(11, 1);

    private final Calendars calendars;
    private final BusinessClock clock;
    private final MeterRegistry metrics;

    CalendarAlarm(Calendars calendars, BusinessClock clock, MeterRegistry metrics) {
        this.calendars = calendars;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The year whose notice is overdue. */
    public OptionalInt missingYear() {
        var today = LocalDate.now(clock);
        var years = calendars.present().years();
        if (!years.contains(today.getYear())) {
            return OptionalInt.of(today.getYear());
        }
        var next = today.getYear() + 1;
        return MonthDay.from(today).isBefore(FIRST_DAY) || years.contains(next)
                ? OptionalInt.empty()
                : OptionalInt.of(next);
    }

    void onStart(@Observes StartupEvent start) {
        metrics.gauge(
                "birth_calendar_missing", this, alarm -> alarm.missingYear().isPresent() ? 1 : 0);
    }
}
