package birth.certificate.delivery;

import birth.kit.work.Backfill;
import birth.kit.work.Sweep;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets a record be found by its numbers that was kept before records could be (migration V715). */
@ApplicationScoped
class CompleteDigests {

    private final Backfill backfill;
    private Sweep sweep;

    CompleteDigests(DeliveryRecords records) {
        backfill = new Backfill("delivery-digests", records::withoutDigests, records::completeDigests);
    }

    void onStart(@Observes StartupEvent start) {
        sweep = backfill.inBackground();
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    int run() {
        return backfill.run();
    }
}
