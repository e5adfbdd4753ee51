package birth.kit.reference;

import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps {@link Editions} as the table and the business day have it. */
@ApplicationScoped
class WatchEditions {

    private static final int NEVER = -1;

    private final ReferenceRows rows;
    private final BusinessClock clock;
    private final Event<EditionsRead> read;
    private final AtomicInteger kept = new AtomicInteger();
    private volatile int seen = NEVER;
    private Sweep sweep;

    WatchEditions(ReferenceRows rows, BusinessClock clock, Event<EditionsRead> read) {
        this.rows = rows;
        this.clock = clock;
        this.read = read;
    }

    /** With everything this process has kept; what another one has kept is noticed within seconds. */
    Editions present() {
        if (seen != kept.get()) {
            look();
        }
        return Editions.published();
    }

    void onStart(@Observes StartupEvent start) {
        look();
        sweep = Sweep.every(Duration.ofSeconds(2), "editions", this::look);
    }

    void onKept(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferencePublished set) {
        kept.incrementAndGet();
        sweep.wake();
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    private void look() {
        var known = kept.get();
        var position = rows.position();
        var today = LocalDate.now(clock);
        if (seen == NEVER || !Editions.published().isOf(position, today)) {
            Editions.publish(new Editions(rows.all(), position, today));
            read.fire(new EditionsRead());
        }
        seen = known;
    }
}
