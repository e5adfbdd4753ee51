package birth.kit.work;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Work that follows a commit and is tried until it succeeds: a row in the transaction that makes it due, so that nothing
 * is forgotten in a restart. The work runs outside any transaction, at least once, and must be safe to repeat.
 * Pauses between tries are real time: what the other side asks for (Retry-After), else 1, 2, 4 … 60 seconds.
 */
@ApplicationScoped
public class DueWork {

    private final DueWorkRows rows;
    private final Event<BecameDue> becameDue;
    private final Map<String, DueWorkLine> workers = new ConcurrentHashMap<>();
    private DueLines lines;

    DueWork(DueWorkRows rows, Event<BecameDue> becameDue) {
        this.rows = rows;
        this.becameDue = becameDue;
    }

    record BecameDue(String kind) {}

    @PostConstruct
    void look() {
        lines = DueLines.every(Duration.ofSeconds(1), "due-work", () -> rows.due(workers.keySet()));
    }

    /** Makes the work due once the running transaction has committed; asking again for the same key makes it due again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String kind, String key) {
        rows.add(kind, key);
        becameDue.fire(new BecameDue(kind));
    }

    /** From now on the work of this kind is done here, a few pieces at a time. */
    public void start(String kind, Consumer<String> work) {
        var worker = new DueWorkLine(kind, rows, work);
        workers.put(kind, worker);
        lines.start(kind, worker::doDue);
    }

    void onBecameDue(@Observes(during = TransactionPhase.AFTER_SUCCESS) BecameDue due) {
        lines.wake(due.kind());
    }

    @PreDestroy
    void stop() {
        lines.close();
        workers.values().forEach(DueWorkLine::close);
    }
}
