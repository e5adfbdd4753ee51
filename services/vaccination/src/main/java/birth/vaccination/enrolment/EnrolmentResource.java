package birth.vaccination.enrolment;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
import birth.vaccination.childfile.ChildFiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;

/** This department's own doors: a clerk's approval, and the result for the application. */
@Path("/")
public class EnrolmentResource {

    private final Desk desk;
    private final ChildFiles files;
    private final Decide decide;
    private final AuditTrail audit;

    EnrolmentResource(Desk desk, ChildFiles files, Decide decide, AuditTrail audit) {
        this.desk = desk;
        this.files = files;
        this.decide = decide;
        this.audit = audit;
    }

    public record Approved(UUID resultId) {
    }

    public record Result(UUID resultId, String item, Map<String, String> fields) {
    }

    /** Approves what the machine check left to a clerk; 409 {@code FILE_MISSING} while the hospital's record is not here. */
    @POST
    @Path("/work-items/{id}/approval")
    @RolesAllowed("clerk:vaccination")
    @Transactional
    public Approved approve(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        item.mustBeClaimedBy(desk.account());
        var file = files.of(item.deliveryRef(), item.pluralIndex())
                .orElseThrow(() -> Refusal.conflict("FILE_MISSING", "尚未收到助产机构的分娩记录，无法建档；收到后系统会自动处理。"));
        decide.complete(item, file.id(), desk.account());
        return new Approved(file.id());
    }

    @GET
    @Path("/results/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result result(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        var file = files.findByIdOptional(id).orElseThrow(() -> Refusal.unknown("RESULT_UNKNOWN", "没有这个办理结果。"));
        audit.record(desk.account(), "RESULT_READ", id.toString(), String.valueOf(purpose));
        return new Result(id, "V", Map.of("vacc.childCode", file.childCode(), "vacc.clinic", file.clinic(), "vacc.scheduleVersion", file.scheduleVersion()));
    }
}
