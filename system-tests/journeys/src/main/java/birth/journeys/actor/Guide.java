package birth.journeys.actor;

import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The questionnaire anybody may fill in without logging in. */
public final class Guide {

    private Guide() {}

    /** @param answers option ids by question id */
    public static JsonNode advise(Map<String, List<String>> answers) {
        return Http.post(Stack.url("application") + "/guide", null, Map.of("answers", answers))
                .expect(200);
    }
}
