package birth.simulator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

/** The insurance platform (医保信息平台): gives each enrolled person a number (domain.md 6.7). */
@Path("/insurance")
public class InsurancePlatform {

    private static final String CHECK = "10X98765432";

    private final Records records;

    InsurancePlatform(Records records) {
        this.records = records;
    }

    /** @param enrolment {@code requestId, region} */
    @POST
    @Path("/enrolments")
    public Map<String, Object> enrol(Map<String, Object> enrolment) {
        return records.once(
                "insurance", Requests.id(enrolment), n -> Map.of("personNo", checked("220500%012d".formatted(n))));
    }

    @GET
    @Path("/enrolments/{requestId}")
    public Map<String, Object> enrolment(@PathParam("requestId") String requestId) {
        return Requests.found(records.answerTo("insurance", requestId));
    }

    /** ISO 7064 MOD 11-2. */
    private static String checked(String digits) {
        int sum = 0;
        for (char digit : digits.toCharArray()) {
            sum = (sum + digit - '0') * 2 % 11;
        }
        return digits + CHECK.charAt(sum);
    }
}
