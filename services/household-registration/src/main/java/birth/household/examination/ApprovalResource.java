package birth.household.examination;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An officer's approval. Shares the path of casework's desk, so it stands beside its acts. */
@Path("/work-items")
public class ApprovalResource {

    private static final String CLERK = "clerk:household-registration";
    private static final String SUPERVISOR = "supervisor:household-registration";

    private final RegisterChild registerChild;

    ApprovalResource(RegisterChild registerChild) {
        this.registerChild = registerChild;
    }

    /** @param waitingFor {@code SECOND_PERSON} where the district wants one; then there is no result yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Approved(UUID resultId, String waitingFor) {}

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({CLERK, SUPERVISOR})
    public Approved approve(@PathParam("id") UUID id, @Valid ApprovalRequest request) {
        return registerChild
                .approve(id, request == null ? ApprovalRequest.EMPTY : request)
                .map(resultId -> new Approved(resultId, null))
                .orElse(new Approved(null, "SECOND_PERSON"));
    }

    /** A plain form needs no body, and a call without one need not be JSON. */
    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({CLERK, SUPERVISOR})
    @Operation(hidden = true)
    public Approved approve(@PathParam("id") UUID id) {
        return approve(id, ApprovalRequest.EMPTY);
    }
}
