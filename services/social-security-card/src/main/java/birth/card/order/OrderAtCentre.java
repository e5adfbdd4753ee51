package birth.card.order;

import birth.card.centre.CardCentre;
import birth.card.centre.CentreByFile;
import birth.card.centre.CentreMode;
import birth.card.centre.CentreOverApi;
import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.outside.OutsideCalls;
import birth.casework.snapshot.Snapshots;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.Consumer;

/** Orders at the card centre beyond this office, after the commit and until it answers (domain.md 3.10). */
@ApplicationScoped
class OrderAtCentre {

    private static final String SYSTEM = "card-centre";

    private final OutsideCalls calls;
    private final Snapshots snapshots;
    private final PlaceOrder placeOrder;
    private final Decide decide;
    private final CentreMode mode;
    private final CardCentre centre;

    OrderAtCentre(
            OutsideCalls calls,
            Snapshots snapshots,
            PlaceOrder placeOrder,
            Decide decide,
            CardOffice office,
            CentreOverApi overApi,
            CentreByFile byFile) {
        this.calls = calls;
        this.snapshots = snapshots;
        this.placeOrder = placeOrder;
        this.decide = decide;
        this.mode = office.centre().mode();
        this.centre = mode == CentreMode.FILE ? byFile : overApi;
    }

    void onStart(@Observes StartupEvent start) {
        if (isBeyond()) {
            calls.start(SYSTEM, this::order);
        }
    }

    /** True when the order is made by the centre's own system and its answer comes later. */
    boolean isBeyond() {
        return mode == CentreMode.API || mode == CentreMode.FILE;
    }

    /** Within the running transaction; the item is completed when the centre has answered. */
    void later(WorkItem item) {
        calls.later(SYSTEM, item);
    }

    private Optional<Consumer<WorkItem>> order(WorkItem item, boolean again) {
        var application = PlaceOrder.application(snapshots.of(item));
        var order = new CardCentre.Order(requestId(item), application.bank(), application.needPhysical(), again);
        return centre.order(order).map(accepted -> answered -> complete(answered, accepted));
    }

    private void complete(WorkItem item, CardCentre.Accepted accepted) {
        if (item.state() == State.CLAIMED) {
            decide.complete(
                    item, placeOrder.place(item, snapshots.of(item), accepted, item.claimedBy()), item.claimedBy());
        } else if (item.state() == State.READY) {
            decide.completeAutomatically(item, placeOrder.place(item, snapshots.of(item), accepted, "machine"));
        }
    }

    /** Case, item, child and attempt: the same order, however often it is asked for (domain.md 3.10 rule 2). */
    private static String requestId(WorkItem item) {
        return item.itemNo() + "-" + item.attempt();
    }
}
