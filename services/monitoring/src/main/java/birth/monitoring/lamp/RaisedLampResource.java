package birth.monitoring.lamp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;

/** What turned yellow or red since a clerk or a head was last at the desk; another office's department finds nothing here. */
@Path("/lamps/raised")
public class RaisedLampResource {

    private final RaisedLamps raised;

    RaisedLampResource(RaisedLamps raised) {
        this.raised = raised;
    }

    /** {@code until}: when the newest word that was read was raised. */
    public record LampsReadRequest(
            @NotNull @Pattern(regexp = "[a-z-]{1,40}") String department,
            @NotNull OffsetDateTime until) {}

    @GET
    @RolesAllowed({"supervisor", "clerk"})
    public LampViews.Words unread(
            @QueryParam("department") @NotNull @Pattern(regexp = "[a-z-]{1,40}") String department) {
        return raised.unread(department);
    }

    @POST
    @Path("/reading")
    @RolesAllowed({"supervisor", "clerk"})
    @Transactional
    public void read(@NotNull @Valid LampsReadRequest request) {
        raised.read(request.department(), request.until());
    }
}
