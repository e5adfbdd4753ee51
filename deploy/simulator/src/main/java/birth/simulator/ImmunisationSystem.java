package birth.simulator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

/** The provincial immunisation system (免疫规划信息系统): takes a child's file and each dose as the clinic recorded them (domain.md 6.6). */
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
        var childCode = file.getOrDefault("childCode", "");
        return records.once(
                "immunisation",
                Requests.id(file),
                n -> Map.of("fileNo", "M%012d".formatted(n), "childCode", childCode));
    }

    @GET
    @Path("/files/{requestId}")
    public Map<String, Object> file(@PathParam("requestId") String requestId) {
        return Requests.found(records.answerTo("immunisation", requestId));
    }

    /** @param dose {@code requestId, childCode, vaccine, dose, givenOn} */
    @POST
    @Path("/doses")
    public Map<String, Object> dose(Map<String, Object> dose) {
        return records.once("immunisation", Requests.id(dose), n -> Map.of("receiptNo", "D%012d".formatted(n)));
    }
}
