package birth.vaccination.province;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** The system's interface. A 404 is an answer and does not open the circuit. */
@RegisterRestClient(configKey = "immunisation-system")
@Path("/immunisation")
@Timeout(5_000)
@CircuitBreaker(requestVolumeThreshold = 8, delay = 10_000, skipOn = ClientWebApplicationException.class)
public interface ImmunisationApi {

    record Receipt(String receiptNo) {}

    @POST
    @Path("/files")
    ImmunisationSystem.Registered register(ImmunisationSystem.File file);

    @GET
    @Path("/files/{requestId}")
    ImmunisationSystem.Registered registered(@PathParam("requestId") String requestId);

    @POST
    @Path("/doses")
    Receipt report(ImmunisationSystem.GivenDose dose);
}
