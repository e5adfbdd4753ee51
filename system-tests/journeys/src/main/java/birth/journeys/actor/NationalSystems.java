package birth.journeys.actor;

import birth.journeys.family.Person;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The simulated systems behind the offices: how they behave and what they recorded, and the tickets when they are silent. */
public final class NationalSystems {

    private static final String URL = Stack.url("simulator");

    private NationalSystems() {}

    /** @param mode one of the simulator's, e.g. {@code DOWN}, {@code NORMAL} */
    public static void behave(String system, String mode) {
        Http.put(URL + "/controls/" + system, null, Map.of("mode", mode, "delayMillis", 0))
                .expect(200);
    }

    public static JsonNode records(String system) {
        return Http.get(URL + "/records/" + system, null).expect(200);
    }

    /** A family pays a bill of its premium on that day. */
    public static void pay(String billNo, int yuan, String day) {
        Http.post(URL + "/tax/payments", null, Map.of("requestId", billNo, "amount", yuan, "paidOn", day))
                .expect(200);
    }

    /** The police know this person to be in active service. */
    public static void inService(Person person) {
        police(person, "FAMILY", "IN_SERVICE");
    }

    /** The police keep this person in a collective household. */
    public static void inCollectiveHousehold(Person person) {
        police(person, "COLLECTIVE", "CIVIL");
    }

    /** The police know that this person has died. */
    public static void dead(Person person) {
        police(person, "FAMILY", "DEAD");
    }

    private static void police(Person person, String household, String standing) {
        Http.put(
                        URL + "/population/persons",
                        null,
                        Map.of("idNo", person.idNo(), "household", household, "standing", standing))
                .expect(200);
    }

    /** @param verdict RECEIVED (and no more for now), CORRECTED or DECLINED, of every claim with this text */
    public static void issuerSays(String claim, String verdict, String explanation) {
        var answer = new HashMap<String, String>(Map.of("claim", claim, "verdict", verdict));
        answer.put("explanation", explanation);
        Http.put(URL + "/licences/verdicts", null, answer).expect(200);
    }

    /** Open tickets of an office whose system has not answered for four working hours. */
    public static JsonNode tickets(String office) {
        return Http.get(Stack.url(office) + "/tickets", Tokens.of("administrator"))
                .expect(200);
    }
}
