package birth.application.rating;

import birth.kit.reference.Calendars;
import birth.kit.reference.Calendars.CalendarChanged;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When a year's notice comes, tasks still open get their days again, counted from the day they were opened (domain.md 4.1). */
@ApplicationScoped
class MoveTaskDays {

    private static final String KIND = "rating-task-days";

    private final RatingTasks tasks;
    private final Calendars calendars;
    private final DueWork dueWork;

    MoveTaskDays(RatingTasks tasks, Calendars calendars, DueWork dueWork) {
        this.tasks = tasks;
        this.calendars = calendars;
        this.dueWork = dueWork;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, year -> moveAll());
    }

    void onCalendar(@Observes CalendarChanged changed) {
        dueWork.add(KIND, String.valueOf(changed.year()));
    }

    private void moveAll() {
        calendars.present();
        QuarkusTransaction.requiringNew()
                .call(() -> tasks.all(true).stream().map(RatingTask::id).toList())
                .forEach(id -> QuarkusTransaction.requiringNew().run(() -> tasks.recount(id)));
    }
}
