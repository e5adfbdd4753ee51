package birth.card.order;

import birth.card.centre.Centre;
import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.snapshot.Snapshots;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** A clerk's approval of what the machine check left over. Shares the path of casework's desk, so it stands beside its acts. */
@Path("/work-items")
public class ApprovalResource {

    private final Desk desk;
    private final Snapshots snapshots;
    private final PlaceOrder placeOrder;
    private final Centre centre;
    private final OrderAtCentre orderAtCentre;
    private final Decide decide;

    ApprovalResource(
            Desk desk,
            Snapshots snapshots,
            PlaceOrder placeOrder,
            Centre centre,
            OrderAtCentre orderAtCentre,
            Decide decide) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.placeOrder = placeOrder;
        this.centre = centre;
        this.orderAtCentre = orderAtCentre;
        this.decide = decide;
    }

    /** @param resultId missing while the card centre has not answered yet; then the item is completed when it has */
    public record Approved(UUID resultId) {}

    /** 409 with the first obstacle's code while one stands in the way, e.g. {@code BANK_UNKNOWN} or {@code CARD_EXISTS}. */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed("clerk:social-security-card")
    @Transactional
    public Approved approve(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        item.mustBeClaimedBy(desk.account());
        var form = snapshots.of(item);
        placeOrder.obstacles(form).stream().findFirst().ifPresent(obstacle -> {
            throw Refusal.conflict(obstacle.name(), obstacle.advice());
        });
        if (centre.isBeyond()) {
            orderAtCentre.later(item);
            return new Approved(null);
        }
        var order = placeOrder.place(item, form, desk.account());
        decide.complete(item, order, desk.account());
        return new Approved(order);
    }
}
