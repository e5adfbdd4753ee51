package birth.casework.outside;

import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** National systems that have not answered for some working hours, oldest first (domain.md 3.10 rule 4): item by item, report by report. */
@Path("/tickets")
public class TicketResource {

    private final OutsideCallRows calls;
    private final OutsideReportRows reports;

    TicketResource(OutsideCallRows calls, OutsideReportRows reports) {
        this.calls = calls;
        this.reports = reports;
    }

    /**
     * @param workItemId the item that is held by it; absent for a report of a paper that exists
     * @param reportId the report its unit may finish by hand; absent for an item
     * @param system the national system's name, e.g. {@code card-centre}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ticket(
            UUID workItemId,
            UUID reportId,
            String system,
            int tries,
            OffsetDateTime failedSince,
            OffsetDateTime openedAt) {}

    @GET
    @RolesAllowed("administrator")
    public List<Ticket> open() {
        var ofItems = calls.tickets().stream()
                .map(call -> new Ticket(
                        call.workItemId(),
                        null,
                        call.system(),
                        call.tries(),
                        time(call.failedSince()),
                        time(call.ticketOpenedAt())));
        var ofReports = reports.tickets().stream()
                .map(report -> new Ticket(
                        null,
                        report.id(),
                        report.system(),
                        report.tries(),
                        time(report.failedSince()),
                        time(report.ticketOpenedAt())));
        return Stream.concat(ofItems, ofReports)
                .sorted(Comparator.comparing(Ticket::openedAt))
                .toList();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
