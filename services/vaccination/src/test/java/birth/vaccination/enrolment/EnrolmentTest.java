package birth.vaccination.enrolment;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import birth.kit.test.Bus;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.ResultPaper;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EnrolmentTest {

    private static final String CLERK = Tokens.clerk("clerk:vaccination", "2205020301", "220502");

    private final Family family = Family.next();

    @Test
    void opens_the_file_at_birth_and_completes_the_item_by_rule() {
        family.isBorn();
        family.asksForTheCertificate();

        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.completed.v1"));
        var rows = OutboxRows.about(family.subject());
        assertThat(rows).extracting(OutboxRows.Row::type).containsExactly("item.accepted.v1", "item.completed.v1");
        assertThat(rows).extracting(OutboxRows.Row::sequence).containsExactly(1L, 2L);
        assertThat(rows.toString()).doesNotContain("王梓涵", "赵雨桐");
    }

    /** Born in a county where no clinic is named, or in another one than the family lives in: its own clinic has the file once item V is there. */
    @ParameterizedTest
    @ValueSource(strings = {"220503", "220581"})
    void moves_the_file_to_the_clinic_the_family_applied_to_and_keeps_its_code(String countyOfBirth) {
        var away = family.givingBirthIn(countyOfBirth);
        away.isBorn();
        var code = await().atMost(20, SECONDS).until(() -> childCode(away), Objects::nonNull);
        assertThat(code).startsWith(countyOfBirth);
        finds(code).statusCode(404);

        away.asksForTheCertificate();
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(away.subject()).contains("item.completed.v1"));
        finds(code).statusCode(200).body("clinic", equalTo("2205020301"));
        assertThat(childCode(away)).isEqualTo(code);
    }

    private static ValidatableResponse finds(String childCode) {
        return given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body("{\"childCode\":\"" + childCode + "\"}")
                .post("/child-files/search")
                .then();
    }

    private static String childCode(Family family) {
        return StoredRows.read(
                        "select child_code from child_file where delivery_ref = ?",
                        row -> row.getString(1),
                        family.deliveryRef())
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Test
    void decides_once_when_the_request_comes_twice_and_the_birth_comes_last() {
        var request = family.request();
        family.fillsTheForm();
        Bus.say(request, request);
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.accepted.v1"));
        Bus.say(request);
        family.isBorn();

        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.completed.v1"));
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
    }

    @Test
    void waits_for_the_projection_and_takes_it_when_it_is_there() {
        family.isBorn();
        OtherOffices.answer("GET " + family.projectionPath(), 503, "{}");
        Bus.say(family.request());
        await().atMost(20, SECONDS)
                .until(() -> OtherOffices.asked().stream().anyMatch(asked -> asked.contains(family.caseNo())));
        assertThat(OutboxRows.typesAbout(family.subject())).isEmpty();

        family.fillsTheForm();
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.completed.v1"));
    }

    @Test
    void leaves_a_child_without_a_first_dose_to_a_clerk_who_must_claim_before_approving() {
        family.isBornWithoutFirstDose();
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> workItemId() != null);
        var id = workItemId();

        given().auth()
                .oauth2(CLERK)
                .post("/work-items/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_CLAIMED"));
        given().auth().oauth2(CLERK).post("/work-items/" + id + "/claim").then().statusCode(200);
        given().auth()
                .oauth2(Tokens.clerk("colleague", "clerk:vaccination", "2205020301", "220502"))
                .post("/work-items/" + id + "/claim")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_CLAIMED"));
        given().auth()
                .oauth2(CLERK)
                .get("/work-items/" + id)
                .then()
                .statusCode(200)
                .body("fields.'child.name'", equalTo("王梓涵"))
                .body("item.checks", hasItem("FIRST_DOSE_MISSING"));
        given().auth()
                .oauth2(CLERK)
                .post("/work-items/" + id + "/approval")
                .then()
                .statusCode(200);
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
    }

    @Test
    void takes_a_booklet_written_by_hand_when_two_clerks_agree_on_its_code() {
        family.isBornWithoutFirstDose();
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> workItemId() != null);
        var doors = "/work-items/" + workItemId() + "/";
        var code = childCode(family);
        var result = "{\"fields\":{\"vacc.childCode\":\"%s\"},\"reason\":\"产房手工填证\"}";
        given().auth().oauth2(CLERK).post(doors + "claim").then().statusCode(200);
        given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body(result.formatted(code))
                .post(doors + "manual-result")
                .then()
                .statusCode(200);
        ResultPaper.upload(CLERK, workItemId()).statusCode(200);
        given().auth()
                .oauth2(CLERK)
                .post(doors + "manual-result-confirmation")
                .then()
                .statusCode(409);
        given().auth()
                .oauth2(Tokens.clerk("colleague", "clerk:vaccination", "2205020301", "220502"))
                .post(doors + "manual-result-confirmation")
                .then()
                .statusCode(200);
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
    }

    @Test
    void lets_nobody_in_without_the_role_the_unit_and_a_token_for_this_system() {
        family.isBornWithoutFirstDose();
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> workItemId() != null);
        var claim = "/work-items/" + workItemId() + "/claim";

        given().post(claim).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.forAnotherAudience("clerk:vaccination"))
                .post(claim)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.clerk("clerk:household-registration", "2205020301", "220502"))
                .post(claim)
                .then()
                .statusCode(403);
        var elsewhere = Tokens.clerk("clerk:vaccination", "2205030101", "220503");
        given().auth().oauth2(elsewhere).post(claim).then().statusCode(404).body("code", equalTo("WORK_ITEM_UNKNOWN"));
        given().auth()
                .oauth2(elsewhere)
                .get("/work-items?size=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(workItemId())));
        given().auth().oauth2(CLERK).get("/results/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void tells_what_is_wrong_with_a_malformed_notice() {
        family.isBornWithoutFirstDose();
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> workItemId() != null);
        var notices = "/work-items/" + workItemId() + "/notices";

        given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body("{\"defects\":[")
                .post(notices)
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body("{\"defects\":[{\"code\":\"x\",\"field\":\"child.name\"}]}")
                .post(notices)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors[0].field", equalTo("defects[0].code"));
    }

    private String workItemId() {
        return given().auth()
                .oauth2(CLERK)
                .get("/work-items?size=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .get("items.find { it.caseNo == '" + family.caseNo() + "' && it.checks.size() > 0 }?.id");
    }
}
