package birth.household;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import birth.kit.test.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A household officer at the public doors. */
public record Officer(String token) {

    private static final String ROLE = "clerk:household-registration";

    public static Officer of220502(String account) {
        return at("220502030000", account);
    }

    public static Officer at(String station, String account) {
        return new Officer(Tokens.clerk(account, ROLE, station, station.substring(0, 6)));
    }

    /** Waits until the family's item lies in the queue and gives its id. */
    public String itemOf(Family family) {
        return await().atMost(20, SECONDS).until(() -> queue().get(family.subject()), id -> id != null);
    }

    /** Ids of the items nobody has claimed, by case number and child. */
    public Map<String, String> queue() {
        var queue = new HashMap<>(lying("READY"));
        queue.putAll(lying("DIVERTED"));
        return queue;
    }

    private Map<String, String> lying(String state) {
        var rows = given().auth()
                .oauth2(token)
                .get("/work-items?size=200&state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var cases = rows.<String>getList("items.caseNo");
        var children = rows.<Integer>getList("items.childIndex");
        var ids = rows.<String>getList("items.id");
        return IntStream.range(0, ids.size())
                .boxed()
                .collect(Collectors.toMap(i -> cases.get(i) + "-" + children.get(i), ids::get));
    }

    public ValidatableResponse claim(String id) {
        return act(id, "claim");
    }

    public ValidatableResponse approve(String id) {
        return act(id, "approval");
    }

    public ValidatableResponse act(String id, String act) {
        return given().auth()
                .oauth2(token)
                .post("/work-items/" + id + "/" + act)
                .then();
    }

    public ValidatableResponse approve(String id, String body) {
        return act(id, "approval", body);
    }

    public ValidatableResponse act(String id, String act, String body) {
        return post("/work-items/" + id + "/" + act, body);
    }

    public ValidatableResponse post(String door, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(door)
                .then();
    }

    public ValidatableResponse get(String door) {
        return given().auth().oauth2(token).get(door).then();
    }

    /** The machine's remarks in words. */
    public JsonPath examination(String id) {
        return get("/work-items/" + id + "/examination")
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Claims and approves; gives the id of the result. */
    public String register(String id) {
        claim(id).statusCode(200);
        return approve(id).statusCode(200).extract().path("resultId");
    }
}
