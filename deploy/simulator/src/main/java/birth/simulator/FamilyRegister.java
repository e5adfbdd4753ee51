package birth.simulator;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The police on persons and households: family household, no parent in service, no number given, unless told otherwise. */
@Path("/population")
public class FamilyRegister {

    private final Map<String, Person> persons = new ConcurrentHashMap<>();
    private final Map<String, String> numbers = new ConcurrentHashMap<>();

    /** @param household FAMILY or COLLECTIVE; {@code standing} CIVIL, IN_SERVICE, IN_CUSTODY, MISSING or DEAD */
    public record Person(String idNo, String household, String standing) {}

    public record Child(int pluralIndex, String birthDate, String sex) {}

    /** A number already given to a mother's child. */
    public record Given(String motherIdNo, String birthDate, int pluralIndex, String idNo) {}

    public record Query(String motherIdNo, String fatherIdNo, String followedIdNo, List<Child> children) {}

    public record Answer(
            String followedHousehold, boolean parentInService, boolean parentUnable, Map<Integer, String> idNumbers) {}

    @POST
    @Path("/families/query")
    public Answer ask(Query query) {
        var given = new TreeMap<Integer, String>();
        query.children().forEach(child -> {
            var number = numbers.get(Families.key(query.motherIdNo(), child.birthDate(), child.pluralIndex()));
            if (number != null) {
                given.put(child.pluralIndex(), number);
            }
        });
        var parents = List.of(person(query.motherIdNo()), person(query.fatherIdNo()));
        return new Answer(
                query.followedIdNo() == null
                        ? null
                        : person(query.followedIdNo()).household(),
                parents.stream().anyMatch(one -> one.standing().equals("IN_SERVICE")),
                parents.stream().anyMatch(one -> List.of("IN_CUSTODY", "MISSING", "DEAD")
                        .contains(one.standing())),
                given);
    }

    @PUT
    @Path("/persons")
    public Person set(Person person) {
        persons.put(person.idNo(), person);
        return person;
    }

    @PUT
    @Path("/children")
    public Given set(Given given) {
        numbers.put(Families.key(given.motherIdNo(), given.birthDate(), given.pluralIndex()), given.idNo());
        return given;
    }

    private Person person(String idNo) {
        return persons.getOrDefault(idNo == null ? "" : idNo, new Person(idNo, "FAMILY", "CIVIL"));
    }
}
