package birth.journeys.actor;

import birth.journeys.family.Family;
import birth.journeys.family.Person;
import birth.journeys.stack.Answer;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The institution's counter for certificates that are issued already: one person asks, a colleague releases. */
public final class Issuer {

    private static final String URL = Stack.url("birth-certificate") + "/certificates";
    private static final List<String> BOTH_PARTS = List.of("MAIN", "SUPPLEMENT");

    private final String clerk;
    private final String colleague;

    public Issuer(String county) {
        clerk = "clerk-b-" + county;
        colleague = "clerk-b2-" + county;
    }

    /** Every certificate of the child, the valid one last. */
    public JsonNode history(Family family, int pluralIndex) {
        return Http.get(URL + "?deliveryRef=" + family.deliveryRef() + "&pluralIndex=" + pluralIndex, Tokens.of(clerk))
                .expect(200);
    }

    /** 换发 with both pages handed in. */
    public Answer replace(String id, String reason, String newName) {
        return replace(id, reason, newName, BOTH_PARTS);
    }

    public Answer replace(String id, String reason, String newName, List<String> handedIn) {
        var wanted = new HashMap<String, Object>(Map.of("reason", reason, "explanation", "示例说明", "handedIn", handedIn));
        if (newName != null) {
            wanted.put("newName", newName);
        }
        return ask(id, "replacement", wanted);
    }

    /** 换发 because a parent, {@code father} or {@code mother}, is that person; {@code more} is added to what her or his identity card says, or stands in its place. */
    public Answer correct(String id, String parent, Person person, Map<String, ?> more) {
        var entry = new HashMap<String, Object>(Map.of(
                "name",
                person.name(),
                "idType",
                "01",
                "idNo",
                person.idNo(),
                "idNoAgain",
                person.idNo(),
                "ethnicity",
                person.ethnicity(),
                "nationality",
                "CHN"));
        entry.putAll(more);
        return ask(
                id,
                "replacement",
                Map.of(
                        "reason",
                        "PARENT_DATA",
                        "explanation",
                        "示例说明",
                        "handedIn",
                        BOTH_PARTS,
                        parent,
                        entry,
                        "proof",
                        "居民身份证原件（示例）"));
    }

    /** What the colleague sees before the release. */
    public JsonNode waiting(String id) {
        return Http.get(URL + "/" + id + "/change", Tokens.of(colleague)).expect(200);
    }

    /** 补发 of a lost paper. */
    public Answer reissue(String id) {
        return ask(id, "reissue", Map.of("explanation", "示例遗失说明"));
    }

    /** 作废. */
    public Answer invalidate(String id, String reason) {
        return ask(id, "void", Map.of("reason", reason, "explanation", "示例说明", "handedIn", BOTH_PARTS));
    }

    public Answer release(String id) {
        return Http.post(URL + "/" + id + "/release", Tokens.of(colleague), null);
    }

    public Answer releaseAlone(String id) {
        return Http.post(URL + "/" + id + "/release", Tokens.of(clerk), null);
    }

    private Answer ask(String id, String act, Object body) {
        return Http.post(URL + "/" + id + "/" + act, Tokens.of(clerk), body);
    }
}
