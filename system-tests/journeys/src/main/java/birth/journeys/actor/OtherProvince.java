package birth.journeys.actor;

import birth.journeys.stack.Answer;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import birth.journeys.stack.Until;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The police desk of a county in another province (跨省通办). */
public final class OtherProvince {

    private static final String URL = Stack.url("household-registration") + "/outbound-packages";

    private final String county;

    public OtherProvince(String county) {
        this.county = county;
    }

    /** Waits for the package of the case and gives its id. */
    public String packageOf(String caseNo) {
        return Until.present("the package of " + caseNo, Duration.ofSeconds(60), () -> StreamSupport.stream(
                        list().spliterator(), false)
                .filter(line -> line.path("caseNo").asText().equals(caseNo))
                .map(line -> line.path("id").asText())
                .findFirst());
    }

    public JsonNode list() {
        return Http.get(URL, token()).expect(200);
    }

    public Answer read(String id, String purpose) {
        return Http.get(URL + "/" + id, token(), purpose);
    }

    public Answer report(String id, String state, Map<String, String> facts) {
        var report = new HashMap<>(facts);
        report.put("state", state);
        return Http.post(URL + "/" + id + "/report", token(), report);
    }

    private String token() {
        return Tokens.of("desk-" + county);
    }
}
