package birth.insurance.enrolment;

import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;

/** The result of item I, for the application to show and to pass on within its projections. */
@Path("/results")
public class ResultResource {

    /** Residents' insurance (城乡居民, domain.md 6.7). */
    private static final String RESIDENTS = "390";

    private final Enrolments enrolments;
    private final AuditTrail audit;
    private final Caller caller;

    ResultResource(Enrolments enrolments, AuditTrail audit, Caller caller) {
        this.enrolments = enrolments;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param fields flat keys of domain.md 1.5; {@code ins.rule} names the row of domain.md 3.7 */
    public record Result(UUID resultId, String item, Map<String, String> fields) {}

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        var enrolment = enrolments
                .findByIdOptional(id)
                .filter(Enrolment::isActive)
                .orElseThrow(() -> Refusal.unknown("RESULT_UNKNOWN", "没有这个办理结果。"));
        audit.record(caller.account(), "RESULT_READ", id.toString(), String.valueOf(purpose));
        return new Result(
                id,
                "I",
                Map.of(
                        "ins.personNo",
                        enrolments.documentOf(enrolment).personNo(),
                        "ins.insType",
                        RESIDENTS,
                        "ins.effectiveFrom",
                        enrolment.effectiveFrom().toString(),
                        "ins.rule",
                        enrolment.rule()));
    }
}
