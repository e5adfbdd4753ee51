package birth.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What was said on the bus. */
@RegisterRestClient(configKey = "monitoring")
public interface MonitoringDoor {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record EventCount(String topic, String type, long count) {}

    @GET
    @Path("/counts")
    List<EventCount> counts(@HeaderParam("Authorization") String bearer);
}
