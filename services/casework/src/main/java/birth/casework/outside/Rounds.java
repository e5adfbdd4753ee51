package birth.casework.outside;

import birth.kit.work.Sweep;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at what is due towards each system again and again, and at once when a transaction that made something due has committed. */
@ApplicationScoped
class Rounds {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Event<Due> due;
    private final Map<String, Sweep> sweeps = new ConcurrentHashMap<>();

    Rounds(Event<Due> due) {
        this.due = due;
    }

    record Due(String name) {}

    void start(String name, Runnable round) {
        sweeps.put(name, Sweep.every(LOOK, name, round));
    }

    /** Within the transaction that makes something due. */
    void afterCommit(String name) {
        due.fire(new Due(name));
    }

    void onDue(@Observes(during = TransactionPhase.AFTER_SUCCESS) Due made) {
        var sweep = sweeps.get(made.name());
        if (sweep != null) {
            sweep.wake();
        }
    }

    @PreDestroy
    void stop() {
        sweeps.values().forEach(Sweep::close);
    }
}
