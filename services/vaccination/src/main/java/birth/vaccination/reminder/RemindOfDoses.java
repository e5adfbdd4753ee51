package birth.vaccination.reminder;

import birth.casework.item.ItemEvents;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import birth.vaccination.childfile.ChildFile;
import birth.vaccination.childfile.DosesToRemind;
import birth.vaccination.childfile.VisitNews;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** Says a week before each visit, and when it has been missed for a month, that the family should be told (domain.md 7); once a visit. */
@ApplicationScoped
class RemindOfDoses {

    private static final String DAYS_BEFORE = "birth.vaccination.remind-days-before";
    private static final String OVERDUE_DAYS = "birth.vaccination.overdue-days";
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
        tell(VisitNews.DOSE_OVERDUE, today.minusDays(parameters.number(OVERDUE_DAYS, today)));
        tell(VisitNews.DOSE_DUE, today.plusDays(parameters.number(DAYS_BEFORE, today)));
    }

    private void tell(VisitNews news, LocalDate until) {
        QuarkusTransaction.requiringNew()
                .call(() -> doses.filesUntil(news, until))
                .forEach(file -> QuarkusTransaction.requiringNew().run(() -> tell(news, file, until)));
    }

    private void tell(VisitNews news, ChildFile file, LocalDate until) {
        items.find(
                        "deliveryRef = ?1 and pluralIndex = ?2 and item = 'V' order by attempt desc",
                        file.deliveryRef(),
                        file.pluralIndex())
                .firstResultOptional()
                .map(WorkItem::id)
                .map(items::locked)
                .ifPresent(item -> doses.toldOf(news, file.id(), until)
                        .forEach(day -> events.say(
                                item, "reminder-due", Map.of("reminderCode", news.name(), "dueOn", day.toString()))));
    }
}
