package birth.journeys.actor;

import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Who may read what every service has recorded about reading. */
public final class Auditor {

    private Auditor() {}

    /** What a service has recorded about a subject, e.g. a case with its children and items; newest first. */
    public static List<JsonNode> lines(String service, String subject) {
        var page = Http.get(Stack.url(service) + "/audit?size=500&subject=" + subject, Tokens.of("auditor"))
                .expect(200);
        return StreamSupport.stream(page.path("lines").spliterator(), false).toList();
    }
}
