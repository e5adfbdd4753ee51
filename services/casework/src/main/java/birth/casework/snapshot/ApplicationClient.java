package birth.casework.snapshot;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The application's door for departments: a projection, bound to a purpose and audited there. */
@RegisterRestClient(configKey = "application")
@OidcClientFilter
public interface ApplicationClient {

    @GET
    @Path("/projections/{caseNo}/{childIndex}/{item}")
    Projection projection(
            @PathParam("caseNo") String caseNo,
            @PathParam("childIndex") int childIndex,
            @PathParam("item") String item,
            @QueryParam("attempt") int attempt,
            @QueryParam("seen") String seen,
            @HeaderParam("Purpose") String purpose);
}
