package birth.card.order;

import birth.card.centre.CardCentre;
import birth.card.centre.Centre;
import birth.casework.decision.Decide;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.outside.Answer;
import birth.casework.outside.Contradictions;
import birth.casework.outside.OutsideCalls;
import birth.casework.outside.OutsideSystem;
import birth.casework.snapshot.Snapshots;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;

/** Orders at the card centre beyond this office, after the commit and until it answers (domain.md 3.10). */
@ApplicationScoped
class OrderAtCentre {

    private static final OutsideSystem CENTRE = new OutsideSystem(
            "card-centre", "社保卡中心", Map.of("card.orderNo", "订单号", "card.no", "卡号", "card.bankAccount", "银行账号"));

    private final OutsideCalls calls;
    private final Contradictions contradictions;
    private final Snapshots snapshots;
    private final PlaceOrder placeOrder;
    private final Decide decide;
    private final Centre centre;

    OrderAtCentre(
            OutsideCalls calls,
            Contradictions contradictions,
            Snapshots snapshots,
            PlaceOrder placeOrder,
            Decide decide,
            Centre centre) {
        this.calls = calls;
        this.contradictions = contradictions;
        this.snapshots = snapshots;
        this.placeOrder = placeOrder;
        this.decide = decide;
        this.centre = centre;
    }

    void onStart(@Observes StartupEvent start) {
        calls.start(CENTRE, this::order, this::accepted);
    }

    /** Within the running transaction; the item is completed when the centre has answered. */
    void later(WorkItem item) {
        calls.later(CENTRE, item);
    }

    private Optional<Answer> order(WorkItem item, boolean again) {
        var application = PlaceOrder.application(snapshots.of(item));
        var order = new CardCentre.Order(requestId(item), application.bank(), application.needPhysical(), again);
        return centre.present().order(order).map(CardCentre.Accepted::asAnswer);
    }

    private void accepted(WorkItem item, Answer answer) {
        var accepted = CardCentre.Accepted.in(answer);
        var other = placeOrder.contradictions(accepted);
        if (!other.isEmpty()) {
            contradictions.withOurRecord(item, CENTRE, other);
        } else if (item.state() == State.CLAIMED) {
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
