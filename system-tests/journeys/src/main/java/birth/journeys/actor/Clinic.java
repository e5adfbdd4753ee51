package birth.journeys.actor;

import birth.journeys.family.Person;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A vaccination clinic at its children's files. */
public final class Clinic {

    private static final String URL = Stack.url("vaccination") + "/child-files/";

    private final String clerk;

    public Clinic(String county) {
        clerk = "clerk-v-" + county;
    }

    /** The files of the children of a mother who is there without a child's code. */
    public JsonNode filesOf(Person mother) {
        return Http.post(URL + "search-by-mother", Tokens.of(clerk), Map.of("motherIdNo", mother.idNo()))
                .expect(200);
    }

    /** @param id the result of item V */
    public JsonNode file(String id) {
        return Http.get(URL + id, Tokens.of(clerk)).expect(200);
    }
}
