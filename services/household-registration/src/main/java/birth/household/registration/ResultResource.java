package birth.household.registration;

import birth.casework.desk.Result;
import birth.casework.desk.ResultReading;
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

    private final RegistrationChanges changes;
    private final ResultReading reading;

    ResultResource(RegistrationChanges changes, ResultReading reading) {
        this.changes = changes;
        this.reading = reading;
    }

    /** Of what is not known, the field is left out. */
    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        return reading.audited(changes.entry(id).map(entry -> new Result(id, "H", fields(entry))), purpose);
    }

    private static Map<String, String> fields(RegistrationChanges.Entry entry) {
        var document = entry.document();
        var fields = new LinkedHashMap<String, String>();
        fields.put("child.idNo", document.idNo());
        fields.put("child.name", document.name());
        fields.put("child.ethnicity", document.ethnicity());
        fields.put("hukou.householdNo", document.householdNo());
        fields.put("hukou.type", document.householdType());
        fields.put("hukou.relation", document.relation());
        fields.put(
                "hukou.station",
                entry.registration().isKeptHere() ? entry.registration().station() : null);
        fields.put("hukou.address", document.address());
        fields.put(
                "child.diedOn",
                document.diedOn() == null ? null : document.diedOn().toString());
        fields.values().removeIf(value -> value == null);
        return fields;
    }
}
