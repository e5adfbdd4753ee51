package birth.simulator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The insurance platform (医保信息平台): gives each enrolled person a number (domain.md 6.7). */
@Path("/insurance")
public class InsurancePlatform {

    private static final String CHECK = "10X98765432";

    private final Records records;
    private final HardshipRegister hardship;
    private final Map<String, String> elsewhere = new ConcurrentHashMap<>();

    InsurancePlatform(Records records, HardshipRegister hardship) {
        this.records = records;
        this.hardship = hardship;
    }

    /** @param region of the agency that insures a person, null when none does */
    public record Insured(String region) {}

    /** @param enrolment {@code requestId, region, motherIdNo}: her family's income decides the category */
    @POST
    @Path("/enrolments")
    public Map<String, Object> enrol(Map<String, Object> enrolment) {
        var category = hardship.knows((String) enrolment.get("motherIdNo")) ? "LOW_INCOME" : "NEWBORN";
        return records.once(
                "insurance",
                Requests.id(enrolment),
                n -> Map.of("personNo", checked("220500%012d".formatted(n)), "category", category));
    }

    @GET
    @Path("/enrolments/{requestId}")
    public Map<String, Object> enrolment(@PathParam("requestId") String requestId) {
        return Requests.found(records.answerTo("insurance", requestId));
    }

    /** @param person {@code idNo}; answers where the person is insured already, or nothing */
    @POST
    @Path("/queries")
    public Insured insured(Map<String, String> person) {
        return new Insured(elsewhere.get(person.get("idNo")));
    }

    /** For whoever tests or demonstrates: this person is insured in that region. */
    @PUT
    @Path("/insured")
    public Insured plant(Map<String, String> person) {
        elsewhere.put(person.get("idNo"), person.get("region"));
        return insured(person);
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
