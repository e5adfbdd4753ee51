package birth.simulator;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;

/** The police's population register (人口库): draws citizen ID numbers, each once (GB 11643, domain.md 6.1). */
@Path("/population")
public class PopulationRegister {

    private final Records records;
    private final DrawnNumbers numbers;

    PopulationRegister(Records records, DrawnNumbers numbers) {
        this.records = records;
        this.numbers = numbers;
    }

    /** @param birthDate yyyy-MM-dd; {@code sex} 1 male, 2 female */
    public record Draw(String requestId, String region, String birthDate, String sex) {}

    @POST
    @Path("/numbers")
    public Map<String, Object> draw(Draw draw) {
        return records.once(
                "population",
                Requests.id(Map.of("requestId", draw.requestId())),
                n -> Map.of(
                        "idNo",
                        numbers.draw(
                                draw.requestId(),
                                draw.region() + draw.birthDate().replace("-", ""),
                                "1".equals(draw.sex()))));
    }
}
