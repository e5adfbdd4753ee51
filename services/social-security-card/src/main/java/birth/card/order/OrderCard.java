package birth.card.order;

import birth.card.centre.CardCentre;
import birth.card.centre.Centre;
import birth.card.order.domain.BankAccount;
import birth.card.order.domain.Obstacle;
import birth.casework.decision.Decide;
import birth.casework.item.WorkItem;
import birth.casework.outside.Mode;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Orders the card of each child whose data has come. The process asks for it once the ID number is known (domain.md 3.1
 * step 8). What the rule cannot decide is left to a clerk.
 */
@ApplicationScoped
public class OrderCard {

    private final Snapshots snapshots;
    private final PlaceOrder placeOrder;
    private final Centre centre;
    private final OrderAtCentre orderAtCentre;
    private final ManualResults manualResults;
    private final Decide decide;
    private final CardOffice office;

    OrderCard(
            Snapshots snapshots,
            PlaceOrder placeOrder,
            Centre centre,
            OrderAtCentre orderAtCentre,
            ManualResults manualResults,
            Decide decide,
            CardOffice office) {
        this.snapshots = snapshots;
        this.placeOrder = placeOrder;
        this.centre = centre;
        this.orderAtCentre = orderAtCentre;
        this.manualResults = manualResults;
        this.decide = decide;
        this.office = office;
    }

    void onStart(@Observes StartupEvent start) {
        snapshots.watch(this::examine);
        snapshots.watchChanges((item, change) -> placeOrder.rename(item, change.now()));
        manualResults.offer(
                "C",
                List.of(
                        new ManualField("card.no", true, Pattern.compile("[A-Z]\\d{8}"), "卡号"),
                        new ManualField("card.bankAccount", true, Pattern.compile("\\d{16,19}"), "银行账号")),
                this::enterByHand);
    }

    private void examine(WorkItem item, Projection form) {
        var obstacles = placeOrder.obstacles(form);
        item.leaveToClerk(obstacles.stream().map(Obstacle::name).toList());
        if (!office.automatic() || !obstacles.isEmpty() || !item.isFreeForMachine()) {
            return;
        }
        if (centre.isBeyond()) {
            orderAtCentre.later(item);
        } else if (centre.mode() == Mode.EMBEDDED) {
            decide.completeAutomatically(item, placeOrder.place(item, form, "machine"));
        } else {
            item.leaveToClerk(List.of("ORDER_BY_HAND"));
        }
    }

    /** 线下补录: the numbers the centre gave on another way. */
    private UUID enterByHand(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        var account = fields.get("card.bankAccount");
        if (!BankAccount.isValid(account)) {
            throw Refusal.unprocessable(
                    "ACCOUNT_CHECK_DIGIT",
                    "银行账号校验位不符。",
                    List.of(new FieldError("card.bankAccount", "ACCOUNT_CHECK_DIGIT", "银行账号校验位不符", "请对照卡片逐位核对")));
        }
        var accepted = new CardCentre.Accepted(item.itemNo(), fields.get("card.no"), account);
        return placeOrder.place(item, snapshots.of(item), accepted, confirmedBy);
    }
}
