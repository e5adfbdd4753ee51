package birth.certificate.issuing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WaitingChangesTest {

    private static final String VOID =
            "{\"reason\":\"ISSUED_IN_ERROR\",\"explanation\":\"误签说明\",\"handedIn\":[\"MAIN\",\"SUPPLEMENT\"]}";

    private final Ward ward = Ward.next();
    private String first;
    private String earlier;
    private String later;

    @BeforeEach
    void issue() {
        first = ward.receivesBlanks(3);
        earlier = issued();
        later = issued();
    }

    @Test
    void lists_the_longest_waiting_first_until_a_second_person_has_released_it() {
        asks("clerk", earlier, "void", VOID);
        asks("other", later, "reissue", "{\"explanation\":\"家中失窃\"}");
        var said = waiting(ward.clerk("releaser"))
                .body("certificateId", contains(earlier, later))
                .body("workItemId", contains(itemOf(earlier), itemOf(later)))
                .body("number", contains(first, following(first)))
                .body("kind", contains("VOIDED", "REISSUED"))
                .body("reason", contains("ISSUED_IN_ERROR", "LOST"))
                .body("askedBy", contains("clerk", "other"))
                .body("askedAt", everyItem(startsWith("20")))
                .extract()
                .asString();
        assertThat(said).doesNotContain("误签说明", "失窃", Birth.CHILD, Birth.MOTHER);

        releases(earlier);
        waiting(ward.clerk("releaser")).body("certificateId", contains(later));
        releases(later);
        waiting(ward.clerk("releaser")).body("", empty());
    }

    @Test
    void shows_the_one_who_asked_what_still_waits_for_another() {
        asks("clerk", earlier, "void", VOID);
        waiting(ward.clerk("clerk")).body("askedBy", contains("clerk"));
    }

    @Test
    void what_is_taken_back_or_turned_down_waits_no_longer_changes_nothing_and_can_be_asked_anew() {
        asks("clerk", earlier, "void", VOID);
        withdraws("clerk", earlier).statusCode(204);
        withdraws("clerk", earlier).statusCode(409).body("code", equalTo("NOTHING_TO_RELEASE"));
        waiting(ward.clerk("releaser")).body("", empty());

        asks("clerk", earlier, "void", VOID);
        withdraws("releaser", earlier).statusCode(204);
        asks("other", earlier, "reissue", "{\"explanation\":\"家中失窃\"}");
        waiting(ward.clerk("releaser")).body("kind", contains("REISSUED"));

        given().auth()
                .oauth2(Ward.next().clerk())
                .delete("/certificates/" + earlier + "/change")
                .then()
                .statusCode(404);
        assertThat(StoredRows.read(
                        "select withdrawn_by from certificate_change where certificate_id = ?::uuid and withdrawn_at is not null order by asked_at",
                        row -> row.getString(1),
                        earlier))
                .containsExactly("clerk", "releaser");
        assertThat(StoredRows.read(
                        "select status from certificate where id = ?::uuid", row -> row.getString(1), earlier))
                .containsExactly("VALID");
    }

    @Test
    void shows_another_institution_another_county_and_the_ward_nothing() {
        asks("clerk", earlier, "void", VOID);
        waiting(Ward.next().clerk()).body("", empty());
        waiting(clerkOf("220503")).body("", empty());
        waiting(clerkOf("2205")).body("certificateId", contains(earlier));
        ward.gets("recorder", "/certificate-changes").statusCode(403);
    }

    private String issued() {
        var birth = Birth.next();
        ward.records(birth).statusCode(201);
        return ward.issues(birth);
    }

    private void asks(String account, String certificate, String change, String body) {
        new Clerk(ward.clerk(account))
                .post("/certificates/" + certificate + "/" + change, body)
                .statusCode(200);
    }

    private ValidatableResponse withdraws(String account, String certificate) {
        return given().auth()
                .oauth2(ward.clerk(account))
                .delete("/certificates/" + certificate + "/change")
                .then();
    }

    private void releases(String certificate) {
        new Clerk(ward.clerk("releaser"))
                .post("/certificates/" + certificate + "/release", "")
                .statusCode(200);
    }

    private String clerkOf(String region) {
        return Tokens.clerk("clerk", "clerk:birth-certificate", ward.institution(), region);
    }

    private static ValidatableResponse waiting(String token) {
        return given().auth().oauth2(token).get("/certificate-changes").then().statusCode(200);
    }

    private static String itemOf(String certificate) {
        return StoredRows.read(
                        "select id::text from work_item where result_id = ?::uuid",
                        row -> row.getString(1),
                        certificate)
                .getFirst();
    }

    private static String following(String number) {
        return "Z" + (Integer.parseInt(number.substring(1)) + 1);
    }
}
