package birth.casework.outside;

import birth.kit.work.DueLines;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Looks again and again which systems have something due towards them, and at once when a transaction that made it due has committed. */
@ApplicationScoped
class Rounds {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Event<Due> due;
    private final Map<String, DueLines> kinds = new ConcurrentHashMap<>();

    Rounds(Event<Due> due) {
        this.due = due;
    }

    record Due(String kind, String system) {}

    /** @param due the codes of the systems with something of this kind due now */
    void watch(String kind, Supplier<List<String>> due) {
        kinds.put(kind, DueLines.every(LOOK, kind, due));
    }

    void start(String kind, OutsideSystem system, Runnable round) {
        kinds.get(kind).start(system.code(), round);
    }

    /** Within the transaction that makes something due. */
    void afterCommit(String kind, OutsideSystem system) {
        due.fire(new Due(kind, system.code()));
    }

    void onDue(@Observes(during = TransactionPhase.AFTER_SUCCESS) Due made) {
        kinds.get(made.kind()).wake(made.system());
    }

    @PreDestroy
    void stop() {
        kinds.values().forEach(DueLines::close);
    }
}
