package birth.application.rating;

import birth.kit.reference.YearNotices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When a year's notice comes, tasks still open get their days again, counted from the day they were opened (domain.md 4.1). */
@ApplicationScoped
class MoveTaskDays {

    private static final String KIND = "rating-task-days";

    private final RatingTasks tasks;

    MoveTaskDays(RatingTasks tasks) {
        this.tasks = tasks;
    }

    void onStart(@Observes StartupEvent start, YearNotices notices) {
        notices.recount(KIND, (year, calendar) -> moveAll());
    }

    private void moveAll() {
        QuarkusTransaction.requiringNew()
                .call(() -> tasks.all(true).stream().map(RatingTask::id).toList())
                .forEach(id -> QuarkusTransaction.requiringNew().run(() -> tasks.recount(id)));
    }
}
