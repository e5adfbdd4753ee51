package birth.household.registration;

import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The result of item H, for the application to show and to pass on within its projections. */
@Path("/results")
public class ResultResource {

    private final Registrations registrations;
    private final AuditTrail audit;
    private final Caller caller;

    ResultResource(Registrations registrations, AuditTrail audit, Caller caller) {
        this.registrations = registrations;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param fields flat keys of domain.md 1.5; {@code hukou.householdNo} only when it is known */
    public record Result(UUID resultId, String item, Map<String, String> fields) {}

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        var registration =
                registrations.findByIdOptional(id).orElseThrow(() -> Refusal.unknown("RESULT_UNKNOWN", "没有这个办理结果。"));
        audit.record(caller.account(), "RESULT_READ", id.toString(), String.valueOf(purpose));
        return new Result(id, "H", fields(registration, registrations.documentOf(registration)));
    }

    private static Map<String, String> fields(Registration registration, RegistrationDocument document) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("child.idNo", document.idNo());
        fields.put("hukou.householdNo", document.householdNo());
        fields.put("hukou.relation", document.relation());
        fields.put("hukou.station", registration.station());
        fields.put("child.ethnicity", document.ethnicity());
        fields.values().removeIf(value -> value == null);
        return fields;
    }
}
