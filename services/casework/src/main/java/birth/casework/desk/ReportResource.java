package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.outside.OutsideReport;
import birth.casework.outside.OutsideReports;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Papers a national system has not been told of for some working hours: the unit tells it on another way (domain.md 3.10 rules 4, 5). */
@Path("/outside-reports")
public class ReportResource {

    private final OutsideReports reports;
    private final AuditTrail audit;
    private final Caller caller;

    ReportResource(OutsideReports reports, AuditTrail audit, Caller caller) {
        this.reports = reports;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param about ids and codes */
    public record OpenReport(UUID id, String system, String about, int tries, OffsetDateTime failedSince) {

        static OpenReport of(OutsideReport report) {
            return new OpenReport(
                    report.id(),
                    report.system(),
                    report.key(),
                    report.tries(),
                    report.failedSince().atZone(BusinessClock.ZONE).toOffsetDateTime());
        }
    }

    @GET
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public List<OpenReport> toFinish() {
        return reports.toFinish(caller.units()).stream().map(OpenReport::of).toList();
    }

    /** The body says on which way the system was told, and under which number it has it. */
    @POST
    @Path("/{id}/by-hand")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public void finish(@PathParam("id") UUID id, @Valid @NotNull TextRequest request) {
        reports.finishByHand(id, caller.units(), request.reason(), caller.account());
        audit.record(caller.account(), "REPORTED_BY_HAND", id.toString(), "casework");
    }
}
