package birth.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Who keeps whom waiting. */
@RegisterRestClient(configKey = "workflows")
public interface WorkflowsDoor {

    /** @param owner who must act: a department or {@code parent} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Wait(String subject, String owner) {}

    @GET
    @Path("/waits")
    List<Wait> waits(@HeaderParam("Authorization") String bearer, @QueryParam("overdue") boolean overdueOnly);
}
