package birth.certificate.issuing;

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

/** The result of item B, for the application to show and to pass on within its projections. */
@Path("/results")
public class ResultResource {

    private final Certificates certificates;
    private final ResultReading reading;

    ResultResource(Certificates certificates, ResultReading reading) {
        this.certificates = certificates;
        this.reading = reading;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        return reading.audited(certificates.findByIdOptional(id).map(this::result), purpose);
    }

    private Result result(Certificate certificate) {
        return new Result(
                certificate.id(),
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
