package birth.simulator;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;

/** The provincial immunisation system (免疫规划信息系统): takes a child's file as the clinic opened it (domain.md 6.6). */
@Path("/immunisation")
public class ImmunisationSystem {

    private final Records records;

    ImmunisationSystem(Records records) {
        this.records = records;
    }

    /** @param file {@code requestId, childCode} */
    @POST
    @Path("/files")
    public Map<String, Object> open(Map<String, Object> file) {
        return records.once("immunisation", Requests.id(file), n -> Map.of("fileNo", "M%012d".formatted(n)));
    }
}
