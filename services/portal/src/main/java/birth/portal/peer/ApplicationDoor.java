package birth.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A family's own cases. */
@RegisterRestClient(configKey = "application")
public interface ApplicationDoor {

    /** @param dueOn last day of the district's promise; null before the first acceptance */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CaseLine(String caseNo, String state, LocalDate dueOn) {}

    @GET
    @Path("/cases")
    List<CaseLine> cases(@HeaderParam("Authorization") String bearer);
}
