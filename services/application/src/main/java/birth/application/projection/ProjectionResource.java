package birth.application.projection;

import birth.application.Item;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The departments' door: each gets its own item's fields, for a stated purpose, and every reading is recorded. */
@Path("/projections")
public class ProjectionResource {

    private final ReadProjection readProjection;
    private final AuditTrail audit;
    private final Caller caller;

    ProjectionResource(ReadProjection readProjection, AuditTrail audit, Caller caller) {
        this.readProjection = readProjection;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param seen events the department knows of, e.g. {@code B.1.4,H.1.3}; 503 until this service knows them too */
    @GET
    @Path("/{caseNo}/{childIndex}/{item}")
    @RolesAllowed({
        "service:birth-certificate",
        "service:vaccination",
        "service:household-registration",
        "service:medical-insurance",
        "service:social-security-card"
    })
    public ReadProjection.Projection projection(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("item") Item item,
            @QueryParam("attempt") @Min(1) int attempt,
            @QueryParam("seen") @Size(max = 200) String seen,
            @HeaderParam("Purpose") @Size(max = 200) String purpose) {
        if (!caller.hasRole("service:" + item.department())) {
            throw Refusal.forbidden("ITEM_NOT_YOURS", "只能读取本部门事项的数据。");
        }
        if (purpose == null || purpose.isBlank()) {
            throw Refusal.malformed("PURPOSE_MISSING", "请在请求头 Purpose 中写明用途。", List.of());
        }
        var projection = readProjection.read(caseNo, childIndex, item, Seen.parse(seen));
        audit.record(
                caller.account(), "PROJECTION_READ", caseNo + "-" + childIndex + "/" + item + "/" + attempt, purpose);
        return projection;
    }
}
