package birth.journeys.actor;

import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;

/** Who watches the clocks of all offices: the administrator at monitoring's doors. */
public final class Supervision {

    private static final String URL = Stack.url("monitoring");

    private Supervision() {}

    public static JsonNode lamps(String query) {
        return Http.get(URL + "/lamps?size=200&" + query, token()).expect(200);
    }

    /** The clocks of a case or of one of its children, and every lamp ever lit over them. */
    public static JsonNode clocksOf(String subject) {
        return Http.get(URL + "/lamps/" + subject, token()).expect(200);
    }

    /** As everything stands when this day has ended. */
    public static JsonNode report() {
        return Http.get(URL + "/lamps/report", token()).expect(200);
    }

    /** Tells all clocks anew from the events. */
    public static JsonNode rebuild() {
        return Http.post(URL + "/lamps/rebuild", token(), null).expect(200);
    }

    public static JsonNode events(String subject) {
        return Http.get(URL + "/events?size=200&subject=" + subject, token()).expect(200);
    }

    /** Everybody who is waited for now, as the process engine knows it. */
    public static JsonNode waits() {
        return Http.get(Stack.url("workflows") + "/waits", token()).expect(200);
    }

    private static String token() {
        return Tokens.of("administrator");
    }
}
