package birth.card.centre;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** The centre's interface. A 404 is an answer and does not open the circuit. */
@RegisterRestClient(configKey = "card-centre")
@Path("/card/orders")
public interface CentreApi {

    record CentreOrder(String requestId, String bank, boolean needPhysical) {}

    @POST
    @Timeout(5_000)
    @CircuitBreaker(requestVolumeThreshold = 8, delay = 10_000)
    CardCentre.Accepted order(CentreOrder order);

    @GET
    @Path("/{requestId}")
    @Timeout(5_000)
    @CircuitBreaker(requestVolumeThreshold = 8, delay = 10_000, skipOn = ClientWebApplicationException.class)
    CardCentre.Accepted find(@PathParam("requestId") String requestId);
}
