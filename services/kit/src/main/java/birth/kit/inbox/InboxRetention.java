package birth.kit.inbox;

import birth.kit.store.Rows;
import birth.kit.work.Sweep;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Forgets message ids after 30 days; beyond that the sequence of each stream guards alone (architecture.md 3). Real time. */
@ApplicationScoped
class InboxRetention {

    private final Rows rows;
    private Sweep sweep;

    InboxRetention(Rows rows) {
        this.rows = rows;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = Sweep.every(Duration.ofHours(6), "inbox-retention", this::forget);
    }

    @PreDestroy
    void stop() {
        if (sweep != null) {
            sweep.close();
        }
    }

    private void forget() {
        rows.change("delete from inbox where received_at < now() - interval '30 days'");
    }
}
