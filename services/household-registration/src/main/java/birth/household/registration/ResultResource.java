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

    private final Registrations registrations;
    private final ResultReading reading;

    ResultResource(Registrations registrations, ResultReading reading) {
        this.registrations = registrations;
        this.reading = reading;
    }

    /** {@code hukou.householdNo} is there only when it is known. */
    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        return reading.audited(registrations.findByIdOptional(id).map(this::result), purpose);
    }

    private Result result(Registration registration) {
        return new Result(registration.id(), "H", fields(registration, registrations.documentOf(registration)));
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
