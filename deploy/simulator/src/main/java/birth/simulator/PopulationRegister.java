package birth.simulator;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;

/** The police's population register (人口库): draws citizen ID numbers, each once (GB 11643, domain.md 6.1). */
@Path("/population")
public class PopulationRegister {

    private static final int FIRST = 900;
    private static final int LAST = 999;

    private final Records records;
    private final Map<String, Integer> drawn = new HashMap<>();

    PopulationRegister(Records records) {
        this.records = records;
    }

    /** @param birthDate yyyy-MM-dd; {@code sex} 1 male, 2 female */
    public record Draw(String requestId, String region, String birthDate, String sex) {}

    @POST
    @Path("/numbers")
    public Map<String, Object> draw(Draw draw) {
        return records.once(
                "population",
                Requests.id(Map.of("requestId", draw.requestId())),
                n -> Map.of("idNo", next(draw.region() + draw.birthDate().replace("-", ""), "1".equals(draw.sex()))));
    }

    private synchronized String next(String prefix, boolean odd) {
        var key = prefix + (odd ? "m" : "f");
        int sequence = drawn.merge(key, FIRST + (odd ? 1 : 0), (last, first) -> last + 2);
        if (sequence > LAST) {
            throw new ClientErrorException("range exhausted", 409);
        }
        return CitizenNumbers.complete(prefix + sequence);
    }
}
