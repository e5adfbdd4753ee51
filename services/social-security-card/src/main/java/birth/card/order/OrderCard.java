package birth.card.order;

import birth.card.centre.CentreMode;
import birth.card.order.domain.Obstacle;
import birth.casework.decision.Decide;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Orders the card of each child whose data has come. The process asks for it once the ID number is known (domain.md 3.1
 * step 8). What the rule cannot decide is left to a clerk.
 */
@ApplicationScoped
public class OrderCard {

    private final Snapshots snapshots;
    private final PlaceOrder placeOrder;
    private final OrderAtCentre orderAtCentre;
    private final Decide decide;
    private final CardOffice office;

    OrderCard(
            Snapshots snapshots, PlaceOrder placeOrder, OrderAtCentre orderAtCentre, Decide decide, CardOffice office) {
        this.snapshots = snapshots;
        this.placeOrder = placeOrder;
        this.orderAtCentre = orderAtCentre;
        this.decide = decide;
        this.office = office;
    }

    void onStart(@Observes StartupEvent start) {
        snapshots.watch(this::examine);
    }

    private void examine(WorkItem item, Projection form) {
        var obstacles = placeOrder.obstacles(form);
        item.leaveToClerk(obstacles.stream().map(Obstacle::name).toList());
        if (!office.automatic() || !obstacles.isEmpty() || !item.isFreeForMachine()) {
            return;
        }
        if (orderAtCentre.isBeyond()) {
            orderAtCentre.later(item);
        } else if (office.centre().mode() == CentreMode.EMBEDDED) {
            decide.completeAutomatically(item, placeOrder.place(item, form, "machine"));
        } else {
            item.leaveToClerk(List.of("ORDER_BY_HAND"));
        }
    }
}
