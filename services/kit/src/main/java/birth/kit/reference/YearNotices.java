package birth.kit.reference;

import birth.kit.reference.Calendars.CalendarChanged;
import birth.kit.time.WorkingDays;
import birth.kit.work.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/**
 * When a year's notice comes, whatever was counted in working days is counted again (domain.md 4.1). Due work, since much may be
 * concerned: it follows the commit that brought the notice, by the calendar as it is then, and must be safe to repeat.
 */
@ApplicationScoped
public class YearNotices {

    private final Calendars calendars;
    private final DueWork dueWork;
    private final List<String> kinds = new CopyOnWriteArrayList<>();

    YearNotices(Calendars calendars, DueWork dueWork) {
        this.calendars = calendars;
        this.dueWork = dueWork;
    }

    /** @param work takes the year and the calendar with its notice; runs outside any transaction */
    public void recount(String kind, BiConsumer<String, WorkingDays> work) {
        dueWork.start(kind, year -> work.accept(year, calendars.present()));
        kinds.add(kind);
    }

    void onCalendar(@Observes CalendarChanged changed) {
        kinds.forEach(kind -> dueWork.add(kind, String.valueOf(changed.year())));
    }
}
