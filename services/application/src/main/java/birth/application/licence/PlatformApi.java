package birth.application.licence;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The licence platform's interface for corrections. */
@RegisterRestClient(configKey = "licence-platform")
public interface PlatformApi {

    @PUT
    @Path("/licences/corrections/{id}")
    void correct(@PathParam("id") UUID id, LicencePlatform.Claim claim);
}
