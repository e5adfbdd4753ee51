package birth.insurance.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** The platform's interface. A 404 is an answer and does not open the circuit. */
@RegisterRestClient(configKey = "insurance-platform")
@Path("/insurance")
@Timeout(5_000)
@CircuitBreaker(requestVolumeThreshold = 8, delay = 10_000, skipOn = ClientWebApplicationException.class)
public interface PlatformApi {

    record Person(String idNo) {}

    @POST
    @Path("/queries")
    InsurancePlatform.Insured insured(Person person);

    @POST
    @Path("/enrolments")
    InsurancePlatform.Enrolled enrol(InsurancePlatform.Newcomer newcomer);

    @GET
    @Path("/enrolments/{requestId}")
    InsurancePlatform.Enrolled enrolment(@PathParam("requestId") String requestId);
}
