package birth.insurance.enrolment;

import birth.casework.desk.Result;
import birth.casework.desk.ResultReading;
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
    private final ResultReading reading;

    ResultResource(Enrolments enrolments, ResultReading reading) {
        this.enrolments = enrolments;
        this.reading = reading;
    }

    /** {@code ins.rule} names the row of domain.md 3.7. */
    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        return reading.audited(
                enrolments.findByIdOptional(id).filter(Enrolment::isActive).map(this::result), purpose);
    }

    private Result result(Enrolment enrolment) {
        return new Result(
                enrolment.id(),
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
