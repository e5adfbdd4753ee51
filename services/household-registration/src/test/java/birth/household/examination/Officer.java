package birth.household.examination;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import birth.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A household officer at the public doors. */
record Officer(String token) {

    private static final String ROLE = "clerk:household-registration";

    static Officer of220502(String account) {
        return new Officer(Tokens.clerk(account, ROLE, "220502030000", "220502"));
    }

    /** Waits until the family's item lies in the queue and gives its id. */
    String itemOf(Family family) {
        return await().atMost(20, SECONDS).until(() -> queue().get(family.caseNo()), id -> id != null);
    }

    /** Ids of the items nobody has claimed, by case number. */
    Map<String, String> queue() {
        var rows = given().auth()
                .oauth2(token)
                .get("/work-items?state=READY&size=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var cases = rows.<String>getList("items.caseNo");
        var ids = rows.<String>getList("items.id");
        return IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(cases::get, ids::get));
    }

    ValidatableResponse claim(String id) {
        return act(id, "claim");
    }

    ValidatableResponse approve(String id) {
        return act(id, "approval");
    }

    ValidatableResponse act(String id, String act) {
        return given().auth()
                .oauth2(token)
                .post("/work-items/" + id + "/" + act)
                .then();
    }

    /** Claims and approves; gives the id of the result. */
    String register(String id) {
        claim(id).statusCode(200);
        return approve(id).statusCode(200).extract().path("resultId");
    }
}
