package birth.insurance.reminder;

import birth.kit.reference.YearNotices;
import birth.kit.store.Rows;
import birth.kit.time.WorkingDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;

/** When a year's notice comes, the last working day before day 90 is another one for reminders still to come (domain.md 4.1). */
@ApplicationScoped
class MoveReminders {

    private static final String KIND = "reminder-days";

    private final Rows rows;

    MoveReminders(Rows rows) {
        this.rows = rows;
    }

    private record Planned(UUID workItemId, LocalDate lastDay) {}

    void onStart(@Observes StartupEvent start, YearNotices notices) {
        notices.recount(KIND, (year, calendar) -> moveAll(calendar));
    }

    private void moveAll(WorkingDays calendar) {
        QuarkusTransaction.requiringNew().run(() -> rows.read(
                        "select work_item_id, last_day from reminder where closed_on is null and code = ?",
                        row -> new Planned(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
                        Reminders.LAST_WORKING_DAY)
                .forEach(planned -> rows.change(
                        "update reminder set due_on = ? where work_item_id = ? and code = ? and closed_on is null",
                        Reminders.lastWorkingDay(planned.lastDay(), calendar),
                        planned.workItemId(),
                        Reminders.LAST_WORKING_DAY)));
    }
}
