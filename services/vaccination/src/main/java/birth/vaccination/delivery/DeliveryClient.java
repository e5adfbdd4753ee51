package birth.vaccination.delivery;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The birth certificate office's door to a delivery record. */
@RegisterRestClient(configKey = "birth-certificate")
@OidcClientFilter
public interface DeliveryClient {

    @GET
    @Path("/deliveries/{deliveryRef}")
    DeliveryRecord delivery(@PathParam("deliveryRef") String deliveryRef, @HeaderParam("Purpose") String purpose);
}
