package birth.monitoring.eventlog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What was heard: how many of each type, and line by line. */
@Path("/")
public class EventResource {

    private final EventLog log;

    EventResource(EventLog log) {
        this.log = log;
    }

    @GET
    @Path("/counts")
    @RolesAllowed("administrator")
    public List<EventCount> counts() {
        return log.counts();
    }

    /** Newest first. {@code subject} is exact: a case's own events and those of its children have different subjects. */
    @GET
    @Path("/events")
    @RolesAllowed("administrator")
    public List<LoggedEvent> events(
            @QueryParam("subject") @Pattern(regexp = "[A-Za-z0-9._-]{1,64}", message = "应为办件编号、办件编号加孩子序号，或分娩记录编号")
                    String subject,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(10_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        return log.newest(subject, page, size);
    }
}
