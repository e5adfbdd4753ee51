package birth.workflows.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Who keeps whom waiting, most urgent first. */
@Path("/waits")
public class WaitResource {

    private final Waits waits;

    WaitResource(Waits waits) {
        this.waits = waits;
    }

    @GET
    @RolesAllowed("administrator")
    public List<Wait> list(@QueryParam("overdue") @DefaultValue("false") boolean overdueOnly) {
        return overdueOnly ? waits.overdue() : waits.all();
    }
}
