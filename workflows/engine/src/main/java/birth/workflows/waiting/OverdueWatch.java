package birth.workflows.waiting;

import birth.kit.work.Sweep;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The one sweep over the open waits; what is overdue is a number that can raise an alarm. */
@ApplicationScoped
class OverdueWatch {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final Waits waits;
    private final AtomicInteger overdue;
    private Sweep sweep;

    OverdueWatch(Waits waits, MeterRegistry metrics) {
        this.waits = waits;
        this.overdue = metrics.gauge("birth_waits_overdue", new AtomicInteger());
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(
                INTERVAL, "overdue-waits", () -> overdue.set(waits.overdue().size()));
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }
}
