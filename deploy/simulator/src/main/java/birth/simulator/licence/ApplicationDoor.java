package birth.simulator.licence;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where the platform says what an issuer makes of a correction (docs/protocol.md 4, {@code PUT /licence-corrections/{id}/answer}). */
@Path("/licence-corrections")
@RegisterRestClient(configKey = "real-names")
@OidcClientFilter
interface ApplicationDoor {

    @PUT
    @Path("/{id}/answer")
    void tell(@PathParam("id") String id, Issuers.Answer answer);
}
