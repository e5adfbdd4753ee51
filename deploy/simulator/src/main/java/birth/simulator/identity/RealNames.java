package birth.simulator.identity;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where the province tells who stands behind a reference (docs/protocol.md 4, {@code PUT /real-names/{ref}}). */
@Path("/real-names")
@RegisterRestClient(configKey = "real-names")
@OidcClientFilter
interface RealNames {

    record Told(String name, String idType, String idNo, Map<String, String> licences) {}

    @PUT
    @Path("/{ref}")
    void tell(@PathParam("ref") String ref, Told person);
}
