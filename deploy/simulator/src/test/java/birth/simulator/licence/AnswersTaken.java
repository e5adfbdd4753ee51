package birth.simulator.licence;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The application's door for what issuers say. */
@Path("/licence-corrections")
public class AnswersTaken {

    static final Set<String> turnedAway = ConcurrentHashMap.newKeySet();
    static volatile boolean down;

    private static final Map<String, List<String>> VERDICTS = new ConcurrentHashMap<>();

    static List<String> of(String id) {
        return VERDICTS.getOrDefault(id, List.of());
    }

    @PUT
    @Path("/{id}/answer")
    public void put(@PathParam("id") String id, Map<String, Object> answer) {
        if (down) {
            turnedAway.add(id);
            throw new ServiceUnavailableException();
        }
        VERDICTS.computeIfAbsent(id, any -> new CopyOnWriteArrayList<>()).add((String) answer.get("verdict"));
    }
}
