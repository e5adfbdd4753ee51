package birth.insurance.desk;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.insurance.admission.Admit;
import birth.insurance.maternity.ReviewMaternity;
import birth.insurance.premium.CollectPremium;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hands what has arrived to the item it is for: enrolment (I), premium (T), maternity expenses (M). */
@ApplicationScoped
class Arrivals {

    private final Snapshots snapshots;
    private final Admit admit;
    private final CollectPremium collectPremium;
    private final ReviewMaternity reviewMaternity;

    Arrivals(Snapshots snapshots, Admit admit, CollectPremium collectPremium, ReviewMaternity reviewMaternity) {
        this.snapshots = snapshots;
        this.admit = admit;
        this.collectPremium = collectPremium;
        this.reviewMaternity = reviewMaternity;
    }

    void onStart(@Observes StartupEvent start) {
        snapshots.watch(this::examine);
        snapshots.watchChanges((item, change) -> {
            if (item.item().equals("I")) {
                admit.renew(item, change);
            }
        });
    }

    private void examine(WorkItem item, Projection form) {
        switch (item.item()) {
            case "T" -> collectPremium.examine(item, form);
            case "M" -> reviewMaternity.examine(item, form);
            default -> admit.examine(item, form);
        }
    }
}
