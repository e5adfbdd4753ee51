package birth.journeys.actor;

import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import java.util.Map;

/** Two administrators who agree on a value that a policy sets: one proposes, the other approves. */
public final class Policy {

    private static final String URL = Stack.url("application") + "/reference";

    private Policy() {}

    /** Agreeing again on the same value for the same day changes nothing. */
    public static void agree(String parameter, String value, String validFrom) {
        var proposal = Http.post(
                        URL + "/parameter",
                        Tokens.of("administrator"),
                        Map.of(
                                "key",
                                parameter,
                                "validFrom",
                                validFrom,
                                "content",
                                Map.of("value", value),
                                "reason",
                                "示例文件"))
                .expect(200, 201);
        if (!proposal.path("state").asText().equals("APPROVED")) {
            Http.post(URL + "/" + proposal.path("id").asText() + "/approval", Tokens.of("administrator2"), null)
                    .expect(200);
        }
    }
}
