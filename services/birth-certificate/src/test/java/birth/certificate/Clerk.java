package birth.certificate;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import birth.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.Objects;

/** A clerk of the bureau at one unit's queue. */
public record Clerk(String token) {

    public static Clerk of(String account, String unit) {
        return new Clerk(Tokens.clerk(account, "clerk:birth-certificate", unit, "220502"));
    }

    /** The item's id, once it stands in the queue. */
    public String accepted(String caseNo, String letter) {
        return await().atMost(20, SECONDS)
                .until(
                        () -> given().auth()
                                .oauth2(token)
                                .get("/work-items?state=READY&size=200")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getString("items.find { it.caseNo == '" + caseNo + "' && it.item == '" + letter
                                        + "' }?.id"),
                        Objects::nonNull);
    }

    public String claimed(String caseNo, String letter) {
        var item = accepted(caseNo, letter);
        act(item, "claim").statusCode(200);
        return item;
    }

    public ValidatableResponse opened(String item) {
        return given().auth().oauth2(token).get("/work-items/" + item).then().statusCode(200);
    }

    public ValidatableResponse act(String item, String act) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{}")
                .post("/work-items/" + item + "/" + act)
                .then();
    }

    public ValidatableResponse post(String door, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(door)
                .then();
    }
}
