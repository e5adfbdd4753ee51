package birth.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.rest.client.reactive.Url;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The queue of any department. */
@RegisterRestClient(configKey = "desk")
public interface DeskDoor {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Queue(long total) {}

    @GET
    @Path("/work-items")
    Queue queue(
            @Url String department,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("state") String state,
            @QueryParam("size") int size);
}
