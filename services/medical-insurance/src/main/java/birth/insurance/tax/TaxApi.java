package birth.insurance.tax;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;

/** The channel's interface. A 404 while nothing is paid is an answer and does not open the circuit. */
@RegisterRestClient(configKey = "tax")
@Path("/tax")
@Timeout(5_000)
@CircuitBreaker(requestVolumeThreshold = 8, delay = 10_000, skipOn = ClientWebApplicationException.class)
public interface TaxApi {

    @PUT
    @Path("/bills/{billNo}")
    void announce(@PathParam("billNo") String billNo, TaxChannel.Bill bill);

    @GET
    @Path("/receipts/{billNo}")
    TaxChannel.Receipt receipt(@PathParam("billNo") String billNo);
}
