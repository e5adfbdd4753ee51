package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.second.Confirmations;
import birth.casework.second.ManualResults;
import birth.casework.second.Reverse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;

/** What two different persons of the unit do together (domain.md 3.1 step 4, 3.10 rules 1 and 5). */
@Path("/work-items")
public class SecondPersonResource {

    private final Desk desk;
    private final Confirmations confirmations;
    private final Reverse reverse;
    private final ManualResults manualResults;

    SecondPersonResource(Desk desk, Confirmations confirmations, Reverse reverse, ManualResults manualResults) {
        this.desk = desk;
        this.confirmations = confirmations;
        this.reverse = reverse;
        this.manualResults = manualResults;
    }

    /** @param fields flat keys of the form, those of the office's result */
    public record ManualResultRequest(
            @NotEmpty(message = "请填写线下办理的结果") @Size(max = 40)
            Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 200) String> fields,

            @NotBlank(message = "请写明补录的理由") @Size(max = 1000, message = "理由不超过 1000 字")
            String reason) {}

    public record Completed(UUID resultId) {}

    public record Proposed(String waitingFor) {

        static Proposed toAnother() {
            return new Proposed("SECOND_PERSON");
        }
    }

    /** Not in one transaction: the office's paper may need another authority's word. */
    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional(Transactional.TxType.NEVER)
    public Completed confirm(@PathParam("id") UUID id) {
        return new Completed(confirmations.confirm(id));
    }

    @POST
    @Path("/{id}/reversal")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Proposed proposeReversal(@PathParam("id") UUID id, @Valid @NotNull CodeRequest request) {
        reverse.propose(desk.lockedInScope(id), request.reasonCode(), desk.account());
        return Proposed.toAnother();
    }

    @POST
    @Path("/{id}/reversal-confirmation")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row confirmReversal(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        reverse.confirm(item, desk.account());
        return desk.row(item);
    }

    @POST
    @Path("/{id}/manual-result")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Proposed enterManualResult(@PathParam("id") UUID id, @Valid @NotNull ManualResultRequest request) {
        manualResults.propose(desk.lockedInScope(id), request.fields(), request.reason(), desk.account());
        return Proposed.toAnother();
    }

    @POST
    @Path("/{id}/manual-result-confirmation")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Completed confirmManualResult(@PathParam("id") UUID id) {
        return new Completed(manualResults.confirm(desk.lockedInScope(id), desk.account()));
    }
}
