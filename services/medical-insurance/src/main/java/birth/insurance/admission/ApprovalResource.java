package birth.insurance.admission;

import birth.casework.desk.Desk;
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
    private final Admit admit;

    ApprovalResource(Desk desk, Admit admit) {
        this.desk = desk;
        this.admit = admit;
    }

    public record Approved(UUID resultId) {}

    @POST
    @Path("/{id}/approval")
    @RolesAllowed("clerk:medical-insurance")
    @Transactional
    public Approved approve(@PathParam("id") UUID id) {
        return new Approved(admit.approve(desk.lockedInScope(id), desk.account()));
    }
}
