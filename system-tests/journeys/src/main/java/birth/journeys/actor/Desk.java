package birth.journeys.actor;

import birth.journeys.stack.Answer;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** One clerk at one office's queue. */
public final class Desk {

    private static final Map<String, String> OFFICES = Map.of(
            "B", "birth-certificate",
            "R", "birth-certificate",
            "G", "birth-certificate",
            "S", "birth-certificate",
            "V", "vaccination",
            "H", "household-registration",
            "I", "medical-insurance",
            "T", "medical-insurance",
            "M", "medical-insurance",
            "C", "social-security-card");

    /** More than any journey asks for. */
    private static final int MOST_ATTEMPTS = 3;

    private final String url;
    private final String account;

    public Desk(String item, String account) {
        this.url = Stack.url(OFFICES.get(item));
        this.account = account;
    }

    /** The usual clerk of that office and county, e.g. {@code clerk-h-220502}. */
    public static Desk of(String item, String county) {
        return new Desk(item, "clerk-" + item.toLowerCase(java.util.Locale.ROOT) + "-" + county);
    }

    /** The colleague who confirms what the usual clerk of B approved. */
    public static Desk secondOf(String item, String county) {
        return new Desk(item, "clerk-" + item.toLowerCase(java.util.Locale.ROOT) + "2-" + county);
    }

    /** Every item in that state within this clerk's scope. */
    public List<JsonNode> queue(String state) {
        var all = new ArrayList<JsonNode>();
        for (int page = 0; ; page++) {
            var answer = Http.get(url + "/work-items?size=200&page=" + page + "&state=" + state, token())
                    .expect(200);
            answer.path("items").forEach(all::add);
            if (all.size() >= answer.path("total").asInt()
                    || answer.path("items").isEmpty()) {
                return all;
            }
        }
    }

    /** Which of these children's items are open and within this clerk's scope. */
    public List<JsonNode> open(String item, Map<String, Integer> childrenOfCases) {
        var references = childrenOfCases.entrySet().stream()
                .flatMap(family -> IntStream.rangeClosed(1, family.getValue())
                        .mapToObj(child -> references(family.getKey(), child, item)))
                .collect(Collectors.joining());
        return references.isEmpty() ? List.of() : rows(references);
    }

    /** The clerk's work item for a child's item, open or completed. */
    public Optional<JsonNode> find(String caseNo, int childIndex, String item) {
        var references = references(caseNo, childIndex, item);
        return rows(references).stream().findFirst().or(() -> rows("&state=COMPLETED" + references).stream()
                .findFirst());
    }

    private static String references(String caseNo, int childIndex, String item) {
        return IntStream.rangeClosed(1, MOST_ATTEMPTS)
                .mapToObj(attempt -> "&of=%s-%d/%s/%d".formatted(caseNo, childIndex, item, attempt))
                .collect(Collectors.joining());
    }

    private List<JsonNode> rows(String filter) {
        var rows = Http.get(url + "/work-items?size=200" + filter, token())
                .expect(200)
                .path("items");
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    public Answer open(String id) {
        return Http.get(url + "/work-items/" + id, token());
    }

    /** The certificate as it will be printed. */
    public JsonNode proof(String id) {
        return Http.get(url + "/work-items/" + id + "/proof", token()).expect(200);
    }

    public Answer claim(String id) {
        return act(id, "claim", null);
    }

    public Answer approve(String id) {
        return act(id, "approval", Map.of());
    }

    /** At the window: with the statement the family signed in front of the officer. */
    public Answer approve(String id, String statement, String signedOn) {
        return act(id, "approval", Map.of("statements", List.of(Map.of("kind", statement, "signedOn", signedOn))));
    }

    /** What the register's rules say about the item, in words (household registration). */
    public JsonNode examination(String id) {
        return Http.get(url + "/work-items/" + id + "/examination", token()).expect(200);
    }

    /** The officer registers the child, with every statement the rules ask for taken in person on the day of acceptance. */
    public Answer register(String id) {
        var signedOn =
                open(id).expect(200).path("item").path("acceptedAt").asText().substring(0, 10);
        var statements = StreamSupport.stream(examination(id).spliterator(), false)
                .filter(remark -> remark.path("effect").asText().equals("NEEDS_STATEMENT"))
                .map(remark -> Map.of(
                        "kind", remark.path("statements").path(0).path("kind").asText(), "signedOn", signedOn))
                .toList();
        return act(id, "approval", Map.of("statements", statements));
    }

    public Answer confirm(String id) {
        return act(id, "confirmation", null);
    }

    /** A one-time notice with a single defect. */
    public Answer notice(String id, String defect, String field) {
        return act(
                id,
                "notices",
                Map.of("defects", List.of(Map.of("code", defect, "field", field, "explanation", "请重新拍摄清晰照片"))));
    }

    public Answer refuse(String id, String reasonCode, String explanation) {
        return act(id, "refusal", Map.of("reasonCode", reasonCode, "explanation", explanation));
    }

    public Answer hold(String id, String reasonCode) {
        return act(id, "hold", Map.of("reasonCode", reasonCode));
    }

    /** The paper on which a result made elsewhere rests. */
    public Answer upload(String id, String text) {
        return Http.putText(url + "/work-items/" + id + "/manual-result-document", token(), text);
    }

    /** Any act of casework's desk by the name of its door, e.g. {@code special-procedure}. */
    public Answer act(String id, String act, Object body) {
        return Http.post(url + "/work-items/" + id + "/" + act, token(), body);
    }

    private String token() {
        return Tokens.of(account);
    }
}
