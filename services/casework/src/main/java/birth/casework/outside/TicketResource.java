package birth.casework.outside;

import birth.kit.time.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** National systems that have not answered for four working hours, oldest first (domain.md 3.10 rule 4). */
@Path("/tickets")
public class TicketResource {

    private final OutsideCallRows rows;

    TicketResource(OutsideCallRows rows) {
        this.rows = rows;
    }

    /** @param system the national system's name, e.g. {@code card-centre} */
    public record Ticket(
            UUID workItemId, String system, int tries, OffsetDateTime failedSince, OffsetDateTime openedAt) {}

    @GET
    @RolesAllowed("administrator")
    public List<Ticket> open() {
        return rows.tickets().stream()
                .map(call -> new Ticket(
                        call.workItemId(),
                        call.system(),
                        call.tries(),
                        call.failedSince().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                        call.ticketOpenedAt().atZone(BusinessClock.ZONE).toOffsetDateTime()))
                .toList();
    }
}
