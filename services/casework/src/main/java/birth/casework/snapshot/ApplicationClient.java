package birth.casework.snapshot;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The application's doors for departments: a projection and the papers it names, bound to a purpose and audited there. */
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

    @GET
    @Path("/materials/{id}")
    RestResponse<byte[]> paper(@PathParam("id") String id, @HeaderParam("Purpose") String purpose);
}
