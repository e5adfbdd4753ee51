package birth.household.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** An officer's approval. Shares the path of casework's desk, so it stands beside its acts. */
@Path("/work-items")
public class ApprovalResource {

    private final RegisterChild registerChild;

    ApprovalResource(RegisterChild registerChild) {
        this.registerChild = registerChild;
    }

    public record Approved(UUID resultId) {}

    /** A plain form needs no body. */
    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("clerk:household-registration")
    public Approved approve(@PathParam("id") UUID id, @Valid ApprovalRequest request) {
        return new Approved(registerChild.approve(id, request == null ? ApprovalRequest.EMPTY : request));
    }
}
