package birth.application.appointment;

import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The day's visits of a window, for those who work there. */
@Path("/appointments")
public class AppointmentResource {

    private final ReceiveFamilies receive;
    private final Caller caller;

    AppointmentResource(ReceiveFamilies receive, Caller caller) {
        this.receive = receive;
        this.caller = caller;
    }

    /** {@code name}: the applicant's, masked (domain.md 8.3). */
    public record AppointmentView(
            UUID id,
            String caseNo,
            int childIndex,
            String item,
            String itemName,
            String name,
            OffsetDateTime at,
            OffsetDateTime until,
            String state) {}

    @GET
    @RolesAllowed({"clerk", "supervisor", "counter"})
    public List<AppointmentView> day(
            @NotNull @QueryParam("unit") @Size(max = 18) String unit, @NotNull @QueryParam("day") LocalDate day) {
        return receive.day(caller, unit, day);
    }

    @POST
    @Path("/{id}/no-show")
    @RolesAllowed({"clerk", "supervisor", "counter"})
    public AppointmentView missed(@PathParam("id") UUID id) {
        return receive.missed(caller, id);
    }
}
