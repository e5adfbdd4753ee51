package birth.simulator.identity;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the simulator calls while a person signs up: the identity server's token and the application's door. */
@Path("/")
public class ApplicationDoor {

    static final Map<String, Map<String, Object>> TOLD = new ConcurrentHashMap<>();
    static volatile boolean down;

    @POST
    @Path("/token-of-the-test")
    public Map<String, Object> token() {
        return Map.of("access_token", "of-the-test", "token_type", "Bearer", "expires_in", 300);
    }

    @PUT
    @Path("/real-names/{ref}")
    public void put(@PathParam("ref") String ref, Map<String, Object> person) {
        if (down) {
            throw new ServiceUnavailableException();
        }
        TOLD.put(ref, person);
    }
}
