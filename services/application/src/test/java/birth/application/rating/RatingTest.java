package birth.application.rating;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Cases;
import birth.application.Department;
import birth.application.Family;
import birth.application.Finished;
import birth.application.Item;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scenarios A01, A17, A25 (domain.md 5: 好差评). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RatingTest {

    private static final String BAD = "{\"grade\":2,\"text\":\"窗口等了很久\",\"anonymous\":false}";

    @AfterEach
    void back_to_real_time() {
        MovableClock.real();
    }

    @Test
    void is_asked_once_when_the_case_is_done_and_taken_once() {
        var family = Family.withChildren(1);
        var open = family.submit();
        rate(family, open, "{\"grade\":5,\"anonymous\":false}")
                .statusCode(409)
                .body("code", equalTo("RATING_NOT_ASKED"));
        var done = Family.withChildren(1);
        var caseNo = Finished.caseOf(done);
        Bus.say(Department.of(Item.B, caseNo).completed());
        assertThat(Finished.lines(done, caseNo, "RATING_ASKED")).hasSize(1);
        done.mother().get("/cases/" + caseNo + "/rating").then().statusCode(200).body("grade", nullValue());
        rate(done, caseNo, "{\"grade\":6,\"anonymous\":false}").statusCode(400);
        rate(done, caseNo, "{\"grade\":5,\"anonymous\":false}").statusCode(200).body("grade", equalTo(5));
        rate(done, caseNo, "{\"grade\":5,\"anonymous\":false}").statusCode(200);
        rate(done, caseNo, "{\"grade\":1,\"anonymous\":false}").statusCode(409).body("code", equalTo("ALREADY_RATED"));
        done.father()
                .body("{\"grade\":4,\"anonymous\":true}")
                .put("/cases/" + caseNo + "/rating")
                .then()
                .statusCode(409);
        assertThat(Finished.lines(done, caseNo, "RATED")).hasSize(1);
        supervision().get("/rating-tasks").then().body("caseNo", not(hasItem(caseNo)));
    }

    @Test
    void follows_a_bad_rating_by_contact_mending_and_revisit_within_their_days() {
        MovableClock.stopAt("2026-09-24T10:00:00+08:00");
        var family = Family.withChildren(1);
        var caseNo = Finished.caseOf(family);
        rate(family, caseNo, BAD).statusCode(200);
        rate(family, caseNo, BAD).statusCode(200);
        var task = supervision()
                .get("/rating-tasks")
                .then()
                .statusCode(200)
                .body(of(caseNo, "contactBy"), equalTo("2026-09-28"))
                .body(of(caseNo, "contactWhy"), notNullValue())
                .body(of(caseNo, "mendBy"), equalTo("2026-10-22"))
                .body(of(caseNo, "number"), endsWith("-PJ1"))
                .body(of(caseNo, "rater"), equalTo("赵*桐"))
                .body(of(caseNo, "text"), equalTo("窗口等了很久"))
                .extract()
                .<String>path(of(caseNo, "id"));
        step(task, "mending").statusCode(409).body("code", equalTo("WRONG_STATE"));
        MovableClock.stopAt("2026-09-29T10:00:00+08:00");
        await().untilAsserted(() ->
                supervision().get("/rating-tasks").then().body(of(caseNo, "late"), equalTo(List.of("CONTACT"))));
        step(task, "contact").statusCode(200);
        step(task, "contact").statusCode(200).body("steps.step", equalTo(List.of("CONTACT")));
        step(task, "mending").statusCode(200).body("late", equalTo(List.of("CONTACT")));
        step(task, "revisit").statusCode(200).body("closed", equalTo(true));
        supervision().get("/rating-tasks").then().body("id", not(hasItem(task)));
        supervision().get("/rating-tasks?open=false").then().body("id", hasItem(task));
        assertThat(StoredRows.read("select sealed from rating_task where case_no = ?", row -> row.getBytes(1), caseNo))
                .singleElement()
                .satisfies(document ->
                        assertThat(new String(document, StandardCharsets.UTF_8)).doesNotContain("窗口"));
    }

    @Test
    void keeps_the_rater_from_the_offices_and_opens_it_to_supervision_with_a_purpose() {
        var family = Family.withChildren(1);
        var caseNo = Finished.caseOf(family);
        rate(family, caseNo, BAD).statusCode(200);
        var task = supervision().get("/rating-tasks").then().extract().<String>path(of(caseNo, "id"));
        supervision().get("/rating-tasks/" + task + "/rater").then().statusCode(400);
        supervision()
                .header("Purpose", "call-back")
                .get("/rating-tasks/" + task + "/rater")
                .then()
                .statusCode(200)
                .body("name", equalTo("赵雨桐"))
                .body("mobile", equalTo("13900000002"));
        var clerk = Tokens.clerk("clerk:household-registration", "220502030000", "220502");
        for (var door : List.of("/rating-tasks", "/rating-tasks/" + task + "/rater", "/cases/" + caseNo + "/rating")) {
            by(clerk).get(door).then().statusCode(403);
            given().get(door).then().statusCode(401);
        }
        var secret = Family.withChildren(1);
        var second = Finished.caseOf(secret);
        rate(secret, second, "{\"grade\":1,\"anonymous\":true}").statusCode(200);
        var anonymous = supervision()
                .get("/rating-tasks")
                .then()
                .body(of(second, "rater"), nullValue())
                .extract()
                .<String>path(of(second, "id"));
        supervision()
                .header("Purpose", "call-back")
                .get("/rating-tasks/" + anonymous + "/rater")
                .then()
                .statusCode(409)
                .body("code", equalTo("RATED_ANONYMOUSLY"));
        assertThat(StoredRows.read("select rater_ref from rating where case_no = ?", row -> row.getString(1), second))
                .containsExactly((String) null);
    }

    @Test
    void asks_nothing_of_a_family_that_has_lost_its_child_but_hears_its_complaint() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Finished.form(family, List.of("B", "H"), null));
        Bus.say(Bus.Said.of(
                "birth-events",
                family.deliveryRef(),
                "birth.newborn-died.v1",
                "/birth-certificate",
                family.deliveryRef(),
                """
                {"deliveryRef":"%s","pluralIndex":1,"institution":"%s","region":"220502","diedOn":"2026-11-14"}""".formatted(family.deliveryRef(), Family.INSTITUTION)));
        await().untilAsserted(() ->
                family.mother().get("/cases/" + caseNo).then().body("children[0].bereaved", equalTo(true)));
        Finished.complete(caseNo, 1, Item.B, Item.H);
        Cases.awaitLine(family, caseNo, "CASE_COMPLETED");
        assertThat(Finished.lines(family, caseNo, "RATING_ASKED")).isEmpty();
        assertThat(Finished.lines(family, caseNo, "PAPERS_PACKED")).isEmpty();
        rate(family, caseNo, "{\"grade\":5,\"anonymous\":true}")
                .statusCode(409)
                .body("code", equalTo("RATING_NOT_ASKED"));
        complain(family, caseNo, "请有人给我们打电话").statusCode(201);
    }

    @Test
    void takes_a_complaint_at_any_time_and_the_same_one_once() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var number = complain(family, caseNo, "电话没人接")
                .statusCode(201)
                .body("contactWhy", notNullValue())
                .extract()
                .<String>path("number");
        assertThat(number).isEqualTo(caseNo + "-TS1");
        complain(family, caseNo, "电话没人接").statusCode(200).body("number", equalTo(number));
        complain(family, caseNo, "窗口没人").statusCode(201).body("number", equalTo(caseNo + "-TS2"));
        complain(family, caseNo, " ").statusCode(400);
        family.mother()
                .get("/cases/" + caseNo + "/complaints")
                .then()
                .body("number", equalTo(List.of(number, caseNo + "-TS2")));
        supervision().get("/rating-tasks").then().body("number", hasItem(number));
        complain(Family.withChildren(1), caseNo, "别人的").statusCode(404);
    }

    private static String of(String caseNo, String field) {
        return "find { it.caseNo == '" + caseNo + "' }." + field;
    }

    private static ValidatableResponse rate(Family family, String caseNo, String body) {
        return family.mother().body(body).put("/cases/" + caseNo + "/rating").then();
    }

    private static ValidatableResponse complain(Family family, String caseNo, String text) {
        return family.mother()
                .body("{\"text\":\"" + text + "\"}")
                .post("/cases/" + caseNo + "/complaints")
                .then();
    }

    private static ValidatableResponse step(String task, String step) {
        return supervision()
                .body("{\"note\":\"已与家长通话\"}")
                .post("/rating-tasks/" + task + "/" + step)
                .then();
    }

    private static RequestSpecification supervision() {
        return by(Tokens.withRole("administrator"));
    }

    private static RequestSpecification by(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
