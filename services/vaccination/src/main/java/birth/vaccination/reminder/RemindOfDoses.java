package birth.vaccination.reminder;

import birth.casework.item.ItemEvents;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import birth.vaccination.childfile.ChildFile;
import birth.vaccination.childfile.DosesToRemind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** Says a week before each visit that the family should be reminded (domain.md 7); one reminder a visit. */
@ApplicationScoped
class RemindOfDoses {

    private static final String DAYS_BEFORE = "birth.vaccination.remind-days-before";
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final DosesToRemind doses;
    private final WorkItems items;
    private final ItemEvents events;
    private final Parameters parameters;
    private final BusinessClock clock;
    private Sweep sweep;

    RemindOfDoses(DosesToRemind doses, WorkItems items, ItemEvents events, Parameters parameters, BusinessClock clock) {
        this.doses = doses;
        this.items = items;
        this.events = events;
        this.parameters = parameters;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(INTERVAL, "dose-reminders", this::remindAll);
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    private void remindAll() {
        var today = LocalDate.now(clock);
        var until = today.plusDays(parameters.number(DAYS_BEFORE, today));
        QuarkusTransaction.requiringNew()
                .call(() -> doses.filesUntil(until))
                .forEach(file -> QuarkusTransaction.requiringNew().run(() -> remind(file, until)));
    }

    private void remind(ChildFile file, LocalDate until) {
        items.find(
                        "deliveryRef = ?1 and pluralIndex = ?2 and item = 'V' order by attempt desc",
                        file.deliveryRef(),
                        file.pluralIndex())
                .firstResultOptional()
                .map(WorkItem::id)
                .map(items::locked)
                .ifPresent(item -> doses.remindedOf(file.id(), until)
                        .forEach(day -> events.say(
                                item, "reminder-due", Map.of("reminderCode", "DOSE_DUE", "dueOn", day.toString()))));
    }
}
