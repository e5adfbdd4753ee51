package birth.certificate.issuing;

import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.certificate.delivery.DeliveryRecords;
import birth.certificate.delivery.RecordDelivery;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at each item whose data has come and tells the clerk what stands in the way. The machine never issues a certificate. */
@ApplicationScoped
public class Examine {

    /** Not under notice: there the next data must be the parent's answer. */
    private static final Set<State> WORTH_ANOTHER_LOOK = Set.of(State.FETCHING, State.READY, State.CLAIMED, State.HELD);

    private final Snapshots snapshots;
    private final WorkItems items;
    private final DeliveryRecords deliveries;

    Examine(Snapshots snapshots, WorkItems items, DeliveryRecords deliveries) {
        this.snapshots = snapshots;
        this.items = items;
        this.deliveries = deliveries;
    }

    void onStart(@Observes StartupEvent start) {
        snapshots.watch(this::examine);
    }

    /** The hospital may record the delivery after the item was asked for; then the item is looked at again. */
    void onDeliveryRecorded(@Observes RecordDelivery.DeliveryRecorded recorded) {
        items.list("deliveryRef = ?1 and state in ?2", recorded.deliveryRef(), WORTH_ANOTHER_LOOK)
                .forEach(snapshots::pullLater);
    }

    private void examine(WorkItem item, Projection projection) {
        var reasons = new ArrayList<String>();
        if (deliveries
                .ofLiveChild(item.deliveryRef(), item.pluralIndex(), item.unit())
                .isEmpty()) {
            reasons.add("DELIVERY_RECORD_MISSING");
        }
        if (lacksName(projection)) {
            reasons.add("NAME_MISSING");
        }
        item.leaveToClerk(List.copyOf(reasons));
    }

    static boolean lacksName(Projection projection) {
        var name = projection.field("child.name");
        return name == null || name.isBlank();
    }
}
