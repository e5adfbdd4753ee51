package birth.certificate.issuing;

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

/** The result of item B, for the application to show and to pass on within its projections. */
@Path("/results")
public class ResultResource {

    private final Certificates certificates;
    private final AuditTrail audit;
    private final Caller caller;

    ResultResource(Certificates certificates, AuditTrail audit, Caller caller) {
        this.certificates = certificates;
        this.audit = audit;
        this.caller = caller;
    }

    public record Result(UUID resultId, String item, Map<String, String> fields) {}

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        var certificate =
                certificates.findByIdOptional(id).orElseThrow(() -> Refusal.unknown("RESULT_UNKNOWN", "没有这个办理结果。"));
        audit.record(caller.account(), "RESULT_READ", id.toString(), String.valueOf(purpose));
        return new Result(
                id,
                "B",
                Map.of(
                        "cert.no",
                        certificate.number().text(),
                        "cert.issueDate",
                        certificate.issuedOn().toString(),
                        "cert.issuer",
                        certificate.institution()));
    }
}
