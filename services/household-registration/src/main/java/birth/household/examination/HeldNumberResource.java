package birth.household.examination;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Snapshots;
import birth.household.register.CitizenIdNumber;
import birth.household.registration.Registrations;
import birth.household.rule.Newborn;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The child holds a number already (E29): nothing is registered again, and the others go on with that number. */
@Path("/work-items")
public class HeldNumberResource {

    private final Desk desk;
    private final Snapshots snapshots;
    private final Registrations registrations;
    private final EnterChild enterChild;
    private final Decide decide;

    HeldNumberResource(
            Desk desk, Snapshots snapshots, Registrations registrations, EnterChild enterChild, Decide decide) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.registrations = registrations;
        this.enterChild = enterChild;
        this.decide = decide;
    }

    public record HeldNumberRequest(
            @NotNull(message = "请填写已有的公民身份号码") @Pattern(regexp = "[1-9]\\d{16}[\\dX]", message = "公民身份号码为18位")
            String idNo) {}

    public record Taken(UUID resultId) {}

    @POST
    @Path("/{id}/held-number")
    @RolesAllowed({"clerk:household-registration", "supervisor:household-registration"})
    public Taken take(@PathParam("id") UUID id, @Valid @NotNull HeldNumberRequest request) {
        return new Taken(enterChild.orRefuse(id, () -> complete(id, request.idNo())));
    }

    private UUID complete(UUID id, String idNo) {
        var item = desk.lockedInScope(id);
        item.mustBeDecidableBy(desk.account());
        var resultId = resultOf(item, Newborn.in(snapshots.of(item)), idNo);
        decide.complete(item, resultId, desk.account());
        return resultId;
    }

    /** A number of this office's own register belongs to this child or to nobody here. */
    private UUID resultOf(WorkItem item, Newborn child, String idNo) {
        if (!child.hasCertificate()
                || !child.canBeNumbered()
                || !CitizenIdNumber.isOf(idNo, child.born(), child.sex())) {
            throw Refusal.conflict("ID_NUMBER_IMPLAUSIBLE", "公民身份号码与新生儿的出生日期、性别或校验码不符，或申请信息不完整。请与人口库核对。");
        }
        var own = registrations.of(child, item.pluralIndex());
        var withNumber = registrations.withNumber(idNo);
        if (own.isEmpty() && withNumber.isEmpty()) {
            return enterChild.heldBefore(item, idNo);
        }
        var registered = own.filter(mine ->
                        withNumber.filter(other -> other.id().equals(mine.id())).isPresent())
                .orElseThrow(() -> Refusal.conflict("ID_NUMBER_OF_ANOTHER", "登记簿中这个号码不是此新生儿的，或此新生儿登记的是另一个号码。请核对后再录入。"));
        enterChild.numberKnown(item, registered.id());
        return registered.id();
    }
}
