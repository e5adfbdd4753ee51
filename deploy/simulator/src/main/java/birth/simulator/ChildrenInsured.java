package birth.simulator;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The insurance platform on newborns enrolled already, in whichever region, and on their mothers; it knows nobody unless told otherwise. */
@Path("/insurance/children")
public class ChildrenInsured {

    private final Map<String, String> regions = new ConcurrentHashMap<>();
    private final Map<String, Mother> mothers = new ConcurrentHashMap<>();

    public record Child(int pluralIndex, String birthDate, String sex) {}

    public record Query(String motherIdNo, List<Child> children) {}

    public record Answer(Map<Integer, String> enrolledIn, String motherInsurance, Boolean maternitySettled) {}

    /** @param insurance EMPLOYEE, RESIDENT or NONE; {@code settled} at discharge, null while nobody has said so */
    public record Mother(String idNo, String insurance, Boolean settled) {}

    public record Enrolled(String motherIdNo, String birthDate, int pluralIndex, String region) {}

    @POST
    @Path("/query")
    public Answer ask(Query query) {
        var enrolled = new TreeMap<Integer, String>();
        query.children().forEach(child -> {
            var region = regions.get(Families.key(query.motherIdNo(), child.birthDate(), child.pluralIndex()));
            if (region != null) {
                enrolled.put(child.pluralIndex(), region);
            }
        });
        var mother = mothers.getOrDefault(query.motherIdNo(), new Mother(query.motherIdNo(), null, null));
        return new Answer(enrolled, mother.insurance(), mother.settled());
    }

    @PUT
    @Path("/mothers")
    public Mother set(Mother mother) {
        mothers.put(mother.idNo(), mother);
        return mother;
    }

    @PUT
    public Enrolled set(Enrolled enrolled) {
        regions.put(
                Families.key(enrolled.motherIdNo(), enrolled.birthDate(), enrolled.pluralIndex()), enrolled.region());
        return enrolled;
    }
}
