package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.claim.HandOver;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** At the end of a shift an item goes to a colleague or back into the queue; a desk does it item by item, each with its own result. */
@Path("/work-items")
public class HandOverResource {

    private final Desk desk;
    private final HandOver handOver;

    HandOverResource(Desk desk, HandOver handOver) {
        this.desk = desk;
        this.handOver = handOver;
    }

    /** @param to the colleague's account, or nothing for the queue */
    public record HandOverRequest(
            @Size(max = 100, message = "账号不超过 100 字") String to) {}

    @POST
    @Path("/{id}/hand-over")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row handOver(@PathParam("id") UUID id, @Valid @NotNull HandOverRequest request) {
        return desk.row(handOver.handOver(id, request.to()));
    }

    @POST
    @Path("/{id}/take-back")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row takeBack(@PathParam("id") UUID id) {
        return desk.row(handOver.takeBack(id));
    }
}
