package birth.application.proxy;

import birth.application.Item;
import birth.application.draft.PreCheck;
import birth.kit.identity.Caller;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The third person's own doors, with an account of one's own and masked persons (domain.md 5, 帮办代办; A25). */
@Path("/proxied")
public class ProxyResource {

    private final ActForParents act;
    private final PreCheck preCheck;
    private final Caller caller;

    ProxyResource(ActForParents act, PreCheck preCheck, Caller caller) {
        this.act = act;
        this.preCheck = preCheck;
        this.caller = caller;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntrustedView(String caseNo, UUID draftId, String scope, OffsetDateTime until) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProxiedCaseView(String caseNo, String state, LocalDate dueOn, List<ChildView> children) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChildView(int childIndex, String name, boolean bereaved, List<ItemView> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(String item, String name, String state, LocalDate dueOn) {}

    /** {@code form} masked; {@code errors}: the faults of the keys sent, which were not saved. */
    public record DraftView(UUID draftId, long version, ObjectNode form, List<Item> ended, List<FieldError> errors) {}

    public record FillRequest(
            @NotNull @Size(min = 1, max = 100) Map<@Size(max = 64) String, JsonNode> fields) {}

    public record SubmittedView(String caseNo) {}

    @GET
    @RolesAllowed("parent")
    public List<EntrustedView> all() {
        return act.all(caller);
    }

    @GET
    @Path("/cases/{caseNo}")
    @RolesAllowed("parent")
    public ProxiedCaseView show(@PathParam("caseNo") String caseNo) {
        return act.show(caller, caseNo);
    }

    @GET
    @Path("/drafts/{id}")
    @RolesAllowed("parent")
    public DraftView draft(@PathParam("id") UUID id) {
        return act.draft(caller, id);
    }

    @PATCH
    @Path("/drafts/{id}")
    @RolesAllowed("parent")
    public DraftView fill(@PathParam("id") UUID id, @NotNull @Valid FillRequest request) {
        return act.fill(caller, id, request.fields());
    }

    @PUT
    @Path("/drafts/{id}/submission")
    @RolesAllowed("parent")
    public SubmittedView submit(@PathParam("id") UUID id) {
        act.maySubmit(caller, id);
        preCheck.askFor(id, caller.account());
        return new SubmittedView(act.submit(caller, id));
    }
}
