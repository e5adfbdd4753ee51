package birth.insurance.admission;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import birth.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;

/** A clerk of the agency in 220502 at the public doors. */
public record Clerk(String token) {

    public static Clerk named(String account) {
        return new Clerk(Tokens.clerk(account, "clerk:medical-insurance", "220502", "220502"));
    }

    /** Waits until the family's item lies in the queue and gives its id. */
    public String itemOf(Family family) {
        return await().atMost(20, SECONDS).until(() -> find(family), id -> id != null);
    }

    public ValidatableResponse claim(String id) {
        return act(id, "claim");
    }

    public ValidatableResponse approve(String id) {
        return act(id, "approval");
    }

    private String find(Family family) {
        return given().auth()
                .oauth2(token)
                .get("/work-items?state=READY&size=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .get("items.find { it.caseNo == '" + family.caseNo() + "' }?.id");
    }

    public ValidatableResponse act(String id, String act) {
        return given().auth()
                .oauth2(token)
                .post("/work-items/" + id + "/" + act)
                .then();
    }
}
