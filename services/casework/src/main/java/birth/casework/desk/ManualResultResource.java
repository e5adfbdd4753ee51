package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.second.ManualResults;
import birth.kit.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is to be entered of a result made by hand, and what the first person has entered, for the second to compare with the paper. */
@Path("/work-items")
public class ManualResultResource {

    private final Desk desk;
    private final ManualResults manualResults;
    private final AuditTrail audit;

    ManualResultResource(Desk desk, ManualResults manualResults, AuditTrail audit) {
        this.desk = desk;
        this.manualResults = manualResults;
        this.audit = audit;
    }

    /** @param what the shape of a value in words */
    public record FieldView(String key, boolean required, String what) {}

    public record EnteredView(String enteredBy, Map<String, String> fields, String reason) {}

    @GET
    @Path("/{id}/manual-result-fields")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public List<FieldView> fields(@PathParam("id") UUID id) {
        return manualResults.fieldsOf(desk.inScope(id)).stream()
                .map(field -> new FieldView(field.key(), field.required(), field.what()))
                .toList();
    }

    @GET
    @Path("/{id}/manual-result")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public EnteredView entered(@PathParam("id") UUID id) {
        var entered = manualResults.entered(desk.inScope(id));
        audit.record(desk.account(), "MANUAL_RESULT_READ", id.toString(), "casework");
        return new EnteredView(entered.by(), entered.fields(), entered.reason());
    }
}
