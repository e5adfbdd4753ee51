package birth.application.shipment;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The carrier's interface; asked again for the same request it gives the same number. */
@RegisterRestClient(configKey = "post")
@Path("/post/parcels")
public interface PostApi {

    record Parcel(String requestId) {}

    record Numbered(String trackingNo) {}

    @POST
    Numbered take(Parcel parcel);
}
