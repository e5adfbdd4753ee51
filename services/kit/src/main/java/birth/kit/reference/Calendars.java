package birth.kit.reference;

import birth.kit.time.WorkingDays;
import birth.kit.work.Sweep;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;

/**
 * The present working-day calendar: the notices shipped, and those imported since. A notice is law once it is published,
 * so an approved calendar is used at once, whatever its {@code validFrom}.
 */
@ApplicationScoped
public class Calendars {

    static final String KIND = "calendar";

    private final ReferenceData data;
    private final Event<CalendarChanged> changed;
    private volatile long position = -1;
    private Sweep sweep;

    Calendars(ReferenceData data, Event<CalendarChanged> changed) {
        this.data = data;
        this.changed = changed;
    }

    /** A year's notice has come, or come anew; fired in the transaction that keeps it. */
    public record CalendarChanged(int year) {}

    /** The calendar as this moment's table has it. */
    public WorkingDays present() {
        var now = data.position();
        if (now != position) {
            WorkingDays.publish(data.newest(KIND).stream()
                    .map(CalendarContent::notice)
                    .reduce(WorkingDays.shipped(), WorkingDays::with, (first, second) -> second));
            position = now;
        }
        return WorkingDays.published();
    }

    void onStart(@Observes StartupEvent start) {
        present();
        sweep = Sweep.every(Duration.ofSeconds(2), "calendar", this::present);
    }

    void onPublished(@Observes ReferencePublished published) {
        if (published.set().kind().equals(KIND)) {
            changed.fire(
                    new CalendarChanged(CalendarContent.notice(published.set()).year()));
        }
    }

    void onKept(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferencePublished kept) {
        sweep.wake();
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }
}
