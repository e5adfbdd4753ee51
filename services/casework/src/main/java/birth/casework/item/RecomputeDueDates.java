package birth.casework.item;

import birth.kit.reference.YearNotices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * When a year's notice comes, every running clock gets its due day again; a day that moves is said and kept in the history
 * (domain.md 4.1). A clock that stands gets its day when it resumes. Done again it moves nothing.
 */
@ApplicationScoped
class RecomputeDueDates {

    private static final String KIND = "due-dates";
    private static final String REASON = "CALENDAR";

    private final WorkItems items;
    private final Chronicle chronicle;

    RecomputeDueDates(WorkItems items, Chronicle chronicle) {
        this.items = items;
        this.chronicle = chronicle;
    }

    void onStart(@Observes StartupEvent start, YearNotices notices) {
        notices.recount(KIND, (year, calendar) -> recomputeAll());
    }

    private void recomputeAll() {
        var open = QuarkusTransaction.requiringNew().call(() -> items.list("state in ?1", State.OPEN).stream()
                .map(WorkItem::id)
                .toList());
        open.forEach(id -> QuarkusTransaction.requiringNew().run(() -> recompute(id)));
    }

    private void recompute(UUID id) {
        var item = items.locked(id);
        if (item.state().isOpen()) {
            item.clock().recompute().ifPresent(was -> moved(item, was));
        }
    }

    private void moved(WorkItem item, LocalDate was) {
        var due = item.clock().dueOn().toString();
        chronicle.say(item, "due-changed", Map.of("dueOn", due, "was", was.toString(), "reasonCode", REASON));
        chronicle.noteOfTime(item, "DUE_CHANGED", REASON, was + " → " + due);
    }
}
