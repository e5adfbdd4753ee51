package birth.kit.reference;

import birth.kit.time.WorkingDays;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/**
 * The present working-day calendar: the notices shipped, and those imported since. A notice is law once it is published,
 * so an approved calendar is used at once, whatever its {@code validFrom}.
 */
@ApplicationScoped
public class Calendars {

    static final String KIND = "calendar";

    private final WatchEditions editions;
    private final Event<CalendarChanged> changed;

    Calendars(WatchEditions editions, Event<CalendarChanged> changed) {
        this.editions = editions;
        this.changed = changed;
    }

    /** A year's notice has come, or come anew; fired in the transaction that keeps it. */
    public record CalendarChanged(int year) {}

    /** The calendar with every notice heard of. */
    public WorkingDays present() {
        editions.present();
        return WorkingDays.published();
    }

    /** Before all others, who then find the calendar as new as the rest. */
    void onRead(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) EditionsRead read) {
        WorkingDays.publish(Editions.published().newest(KIND).stream()
                .map(CalendarContent::notice)
                .reduce(WorkingDays.shipped(), WorkingDays::with, (first, second) -> second));
    }

    void onPublished(@Observes ReferencePublished published) {
        if (published.set().kind().equals(KIND)) {
            changed.fire(
                    new CalendarChanged(CalendarContent.notice(published.set()).year()));
        }
    }
}
