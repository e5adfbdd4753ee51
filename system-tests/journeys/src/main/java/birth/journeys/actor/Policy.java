package birth.journeys.actor;

import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import java.util.List;
import java.util.Map;

/** Two administrators who agree on a value that a policy sets: one proposes, the other approves. */
public final class Policy {

    private static final String URL = Stack.url("application") + "/reference";

    private Policy() {}

    /** Agreeing again on the same value for the same day changes nothing. */
    public static void agree(String parameter, String value, String validFrom) {
        agree("parameter", parameter, validFrom, Map.of("value", value));
    }

    /** The notice of a year's holidays; a later one takes the place of the former. */
    public static void holidays(int year, String holiday, List<String> daysOff) {
        var days = daysOff.stream()
                .map(day -> Map.of("date", day, "kind", "off", "holiday", holiday))
                .toList();
        agree("calendar", String.valueOf(year), year + "-01-01", Map.of("days", days));
    }

    private static void agree(String kind, String key, String validFrom, Map<String, ?> content) {
        var proposal = Http.post(
                        URL + "/" + kind,
                        Tokens.of("administrator"),
                        Map.of("key", key, "validFrom", validFrom, "content", content, "reason", "示例文件"))
                .expect(200, 201);
        if (!proposal.path("state").asText().equals("APPROVED")) {
            Http.post(URL + "/" + proposal.path("id").asText() + "/approval", Tokens.of("administrator2"), null)
                    .expect(200);
        }
    }
}
