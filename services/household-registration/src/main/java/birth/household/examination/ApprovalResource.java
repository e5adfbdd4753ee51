package birth.household.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** An officer's approval. Shares the path of casework's desk, so it stands beside its acts. */
@Path("/work-items")
public class ApprovalResource {

    private final RegisterChild registerChild;

    ApprovalResource(RegisterChild registerChild) {
        this.registerChild = registerChild;
    }

    public record Approved(UUID resultId) {}

    @POST
    @Path("/{id}/approval")
    @RolesAllowed("clerk:household-registration")
    public Approved approve(@PathParam("id") UUID id) {
        return new Approved(registerChild.approve(id));
    }
}
