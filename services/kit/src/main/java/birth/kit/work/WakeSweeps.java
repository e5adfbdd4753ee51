package birth.kit.work;

import birth.kit.time.BusinessClock;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Lets every sweep begin a round as soon as business time is moved, for what has become due by that; real time moves nothing. */
@ApplicationScoped
class WakeSweeps {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final BusinessClock clock;
    private Sweep sweep;
    private int seen;

    WakeSweeps(BusinessClock clock) {
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        if (clock.isMovable()) {
            sweep = Sweep.every(LOOK, "moved-clock", this::look);
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        if (sweep != null) {
            sweep.close();
        }
    }

    private void look() {
        var moves = clock.moves();
        if (moves != seen) {
            seen = moves;
            Sweep.wakeAll();
        }
    }
}
