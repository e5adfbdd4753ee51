package birth.journeys.actor;

import birth.journeys.family.Person;
import birth.journeys.stack.Answer;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A clerk of the bureau before the births to come: a township's, who decides, or anybody else's, who sees nothing of them. */
public record Township(String account) {

    private static final String URL = Stack.url("birth-certificate") + "/birth-registrations";

    /** What this mother has asked, when it lies before this clerk. */
    public Optional<JsonNode> asked(Person mother) {
        var open = Http.get(URL, token()).expect(200);
        return StreamSupport.stream(open.spliterator(), false)
                .filter(request -> request.path("birth")
                        .path("mother")
                        .path("idNo")
                        .asText()
                        .equals(mother.idNo()))
                .findFirst();
    }

    public Answer approve(JsonNode request) {
        return Http.post(URL + "/" + request.path("id").asText() + "/approval", token(), null);
    }

    /** For a mother at the counter. */
    public Answer enter(String township, Person mother, int birthOrder, String expectedOn) {
        return Http.post(
                URL,
                token(),
                Map.of(
                        "township",
                        township,
                        "expectedOn",
                        expectedOn,
                        "birthOrder",
                        birthOrder,
                        "mother",
                        Map.of("name", mother.name(), "idType", "01", "idNo", mother.idNo())));
    }

    private String token() {
        return Tokens.of(account);
    }
}
