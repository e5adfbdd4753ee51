package birth.certificate.bureau;

import birth.casework.desk.Result;
import birth.casework.desk.ResultReading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The results of the bureau's items, for the application to show and to pass on within its projections. */
@Path("/results")
public class ResultResource {

    private final Bureau bureau;
    private final ResultReading reading;

    ResultResource(Bureau bureau, ResultReading reading) {
        this.bureau = bureau;
        this.reading = reading;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        return reading.audited(bureau.result(id), purpose);
    }
}
