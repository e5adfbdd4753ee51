package birth.kit.reference;

import birth.kit.time.BusinessClock;
import birth.kit.work.Sweep;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.LocalDate;

/** Keeps {@link Editions} as the table and the business day have it. */
@ApplicationScoped
class WatchEditions {

    private final ReferenceData data;
    private final BusinessClock clock;
    private long position = -1;
    private Sweep sweep;

    WatchEditions(ReferenceData data, BusinessClock clock) {
        this.data = data;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        look();
        sweep = Sweep.every(Duration.ofSeconds(2), "editions", this::look);
    }

    void onKept(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferencePublished kept) {
        sweep.wake();
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    private void look() {
        var now = data.position();
        var today = LocalDate.now(clock);
        if (now != position || !today.equals(Editions.published().today())) {
            Editions.publish(new Editions(data.all(), today));
            position = now;
        }
    }
}
