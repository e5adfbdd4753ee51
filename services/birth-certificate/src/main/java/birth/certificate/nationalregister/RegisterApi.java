package birth.certificate.nationalregister;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** The register's interface. A 404 is an answer and does not open the circuit. */
@RegisterRestClient(configKey = "certificate-register")
@Path("/certificates")
@Timeout(5_000)
@CircuitBreaker(requestVolumeThreshold = 8, delay = 10_000, skipOn = ClientWebApplicationException.class)
public interface RegisterApi {

    @POST
    @Path("/births")
    NationalRegister.Issued issuedTo(NationalRegister.Birth birth);

    @POST
    NationalRegister.Registered register(NationalRegister.Notice notice);

    @GET
    @Path("/{requestId}")
    NationalRegister.Registered registered(@PathParam("requestId") String requestId);
}
