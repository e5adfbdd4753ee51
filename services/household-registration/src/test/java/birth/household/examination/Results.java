package birth.household.examination;

import static io.restassured.RestAssured.given;

import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import java.util.UUID;

/** Results as the application reads them. */
public final class Results {

    private Results() {}

    /** The field of a result, or null when the result does not have it. */
    public static String field(String resultId, String key) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + resultId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("fields.'" + key + "'");
    }

    /** How many numbers of the registration are cancelled. */
    public static int cancelled(String registrationId) {
        return StoredRows.read(
                        "select count(*) from number_cancellation where registration_id = ?",
                        row -> row.getInt(1),
                        UUID.fromString(registrationId))
                .getFirst();
    }
}
