package birth.application;

import static birth.application.Cases.awaitItem;
import static birth.application.Cases.awaitLine;
import static birth.application.Cases.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.application.form.Forms;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scenario A02 and what parents who disagree can do (domain.md 2.2 E16, 5). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsentTest {

    private static final String POPULATION = "POST /population/families/query";

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void reminds_twice_and_flags_the_consent_after_three_days_but_still_takes_it() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        MovableClock.ahead(Duration.ofHours(24).plusMinutes(1));
        awaitLine(family, caseNo, "CONSENT_REMINDER_24");
        family.mother().get("/cases/" + caseNo + "/timeline").then().body("code", not(hasItem("CONSENT_REMINDER_48")));
        MovableClock.ahead(Duration.ofHours(48).plusMinutes(1));
        awaitLine(family, caseNo, "CONSENT_REMINDER_48");
        family.mother().get("/cases/" + caseNo).then().body("flags", not(hasItem("CONSENT_OVERDUE")));
        MovableClock.ahead(Duration.ofHours(72).plusMinutes(1));
        awaitLine(family, caseNo, "CONSENT_OVERDUE");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("flags", hasItem("CONSENT_OVERDUE"))
                .body("consent", equalTo("WAITING"))
                .body("consentBy", equalTo(lapse(caseNo)))
                .body(item(Item.B, "state"), equalTo("REQUESTED"));
        family.father().get("/cases").then().body("[0].consentBy", equalTo(lapse(caseNo)));
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body(
                        "findAll { it.code.startsWith('CONSENT') }.code",
                        equalTo(List.of("CONSENT_REMINDER_24", "CONSENT_REMINDER_48", "CONSENT_OVERDUE")))
                .body("find { it.code == 'CONSENT_OVERDUE' }.text", containsString("等待授权超时"));
        family.father()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(200);
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("flags", not(hasItem("CONSENT_OVERDUE")))
                .body("consentBy", nullValue());
    }

    private static String lapse(String caseNo) {
        return StoredRows.read(
                        "select (submitted_at at time zone 'Asia/Shanghai')::date + 15 from case_file where case_no = ?",
                        row -> row.getString(1),
                        caseNo)
                .getFirst();
    }

    /** Domain.md 2.2 E28: a widow is not told to remind her husband; should she be mistaken, he sees it and may object. */
    @Test
    void waits_for_no_consent_of_a_parent_who_cannot_act_and_does_not_write_to_him() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Forms.unable(family.form(), "F", "DEAD"));
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("consent", equalTo("NOT_NEEDED"))
                .body(item(Item.H, "route"), equalTo("WINDOW"))
                .body(item(Item.B, "route"), equalTo("ONLINE"));
        assertThat(OutboxRows.about(caseNo).getFirst().payload()).contains("\"consentNeeded\":false");
        family.father()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSENT_NOT_NEEDED"));
        family.father()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
        family.father()
                .body("{\"items\":[\"H\"]}")
                .put("/cases/" + caseNo + "/objection")
                .then()
                .statusCode(204);
    }

    /** Domain.md 2.2 E28, 1.5 no. 73: the father applies where the mother cannot, unless the police know her to be able. */
    @Test
    void a_widower_signs_and_hands_in_what_is_the_mothers_to_hand_in() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form().unsigned());
        family.father()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(403)
                .body("code", equalTo("MOTHER_SUBMITS"));
        saves(family, draft, "{\"unable.parent\":\"M\",\"unable.reason\":\"DEAD\",\"mother.mobile\":null}");
        saves(family, draft, """
                {"consent.privacy":true,"consent.sensitive":true,"declare.truth":true}""");
        OtherOffices.answer(POPULATION, 200, policeSay(false));
        family.father()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(403)
                .body("code", equalTo("MOTHER_ACTS"));
        OtherOffices.answer(POPULATION, 200, policeSay(true));
        String caseNo = family.father()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNo");
        OtherOffices.answer(POPULATION, 503, "{\"code\":\"NOBODY_HERE\"}");
        family.father()
                .get("/cases/" + caseNo)
                .then()
                .body("consent", equalTo("NOT_NEEDED"))
                .body(item(Item.H, "route"), equalTo("WINDOW"));
        Department.of(Item.H, caseNo)
                .readsProjection("")
                .body("fields.'mother.name'", equalTo("赵雨桐"))
                .body("fields.'guardian.applicant'", equalTo("father"))
                .body("fields.'unable.reason'", equalTo("DEAD"));
        family.father()
                .body("{\"formVersion\":1,\"fields\":{\"father.mobile\":\"13900000007\"}}")
                .put("/cases/" + caseNo + "/children/1/fields")
                .then()
                .statusCode(200);
    }

    private static void saves(Family family, String draft, String fields) {
        family.father()
                .body("{\"fields\":" + fields + "}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(200)
                .body("errors", hasSize(0));
    }

    private static String policeSay(boolean unable) {
        return """
                {"followedHousehold":"FAMILY","parentInService":false,"parentUnable":%s,"idNumbers":{}}""".formatted(unable);
    }

    @Test
    void says_once_that_a_consent_has_lapsed() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        MovableClock.ahead(Duration.ofDays(15).plusMinutes(1));
        awaitLine(family, caseNo, "CONSENT_EXPIRED");
        awaitItem(family, caseNo, Item.H, "NOT_POSSIBLE");
        assertThat(OutboxRows.typesAbout(caseNo)).containsExactly("case.submitted.v1", "case.consent-expired.v1");
    }

    @Test
    void lets_a_given_consent_run_out_when_the_registration_has_not_begun_and_only_then() {
        var unused = Family.withChildren(1);
        var unusedCase = unused.submit();
        var used = Family.withChildren(1);
        var usedCase = used.submit();
        for (var pair : List.of(List.of(unused, unusedCase), List.of(used, usedCase))) {
            ((Family) pair.get(0))
                    .father()
                    .body("{\"granted\":true}")
                    .put("/cases/" + pair.get(1) + "/consent")
                    .then()
                    .statusCode(200);
        }
        unused.mother().get("/cases/" + unusedCase).then().body("consentUntil", notNullValue());
        Bus.say(Department.of(Item.H, usedCase).accepted());
        awaitItem(used, usedCase, Item.H, "ACCEPTED");
        MovableClock.ahead(Duration.ofDays(30).plusMinutes(1));
        awaitLine(unused, unusedCase, "CONSENT_EXPIRED");
        used.mother().get("/cases/" + usedCase).then().body("consent", equalTo("GRANTED"));
    }

    @Test
    void takes_a_consent_back_until_the_child_is_registered() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var door = "/cases/" + caseNo + "/consent";
        family.father().delete(door).then().statusCode(409).body("code", equalTo("CONSENT_NOT_GIVEN"));
        family.father().body("{\"granted\":true}").put(door).then().statusCode(200);
        family.mother().delete(door).then().statusCode(403).body("code", equalTo("CONSENT_NOT_YOURS"));
        Family.withChildren(1).mother().delete(door).then().statusCode(404);
        for (int i = 0; i < 2; i++) {
            family.father().delete(door).then().statusCode(200).body("consent", equalTo("REVOKED"));
        }
        awaitItem(family, caseNo, Item.H, "NOT_POSSIBLE");
        assertThat(OutboxRows.typesAbout(caseNo))
                .containsExactly("case.submitted.v1", "case.consent-granted.v1", "case.consent-revoked.v1");
        family.father().body("{\"granted\":false}").put(door).then().statusCode(409);
        family.father()
                .body("{\"granted\":true}")
                .put(door)
                .then()
                .statusCode(200)
                .body("consent", equalTo("GRANTED"));
        awaitItem(family, caseNo, Item.H, "WAITING_PREDECESSOR");
    }

    /** Domain.md 2.2 E16: until the case's consent lapses, on day 15. */
    @Test
    void takes_a_grant_after_a_refusal_until_the_time_has_run_out() {
        var thought = Family.withChildren(1);
        var thoughtCase = thought.submit();
        var late = Family.withChildren(1);
        var lateCase = late.submit();
        for (var pair : List.of(List.of(thought, thoughtCase), List.of(late, lateCase))) {
            ((Family) pair.get(0))
                    .father()
                    .body("{\"granted\":false}")
                    .put("/cases/" + pair.get(1) + "/consent")
                    .then()
                    .statusCode(200);
        }
        awaitItem(thought, thoughtCase, Item.H, "NOT_POSSIBLE");
        MovableClock.ahead(Duration.ofDays(14));
        thought.father()
                .body("{\"granted\":true}")
                .put("/cases/" + thoughtCase + "/consent")
                .then()
                .statusCode(200)
                .body("consent", equalTo("GRANTED"));
        awaitItem(thought, thoughtCase, Item.H, "WAITING_PREDECESSOR");
        assertThat(OutboxRows.typesAbout(thoughtCase))
                .containsExactly("case.submitted.v1", "case.consent-refused.v1", "case.consent-granted.v1");
        MovableClock.ahead(Duration.ofDays(15).plusMinutes(1));
        awaitLine(late, lateCase, "CONSENT_EXPIRED");
        late.father()
                .body("{\"granted\":true}")
                .put("/cases/" + lateCase + "/consent")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSENT_DECIDED"));
    }

    @Test
    void keeps_a_consent_that_a_registration_has_used() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        family.father()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(200);
        var police = Department.of(Item.H, caseNo).hasResult("{}");
        Bus.say(police.accepted(), police.completed());
        awaitItem(family, caseNo, Item.H, "COMPLETED");
        family.father()
                .delete("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSENT_USED"));
    }

    @Test
    void stops_certificate_or_registration_when_the_other_parent_objects_and_blames_nobody() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var door = "/cases/" + caseNo + "/objection";
        family.mother()
                .body("{\"items\":[\"H\"]}")
                .put(door)
                .then()
                .statusCode(403)
                .body("code", equalTo("OBJECTION_NOT_YOURS"));
        Family.withChildren(1)
                .mother()
                .body("{\"items\":[\"H\"]}")
                .put(door)
                .then()
                .statusCode(404);
        family.father()
                .body("{\"items\":[\"V\"]}")
                .put(door)
                .then()
                .statusCode(422)
                .body("code", equalTo("OBJECTION_ITEM"));
        family.father().body("{\"items\":[]}").put(door).then().statusCode(400);
        for (int i = 0; i < 2; i++) {
            family.father().body("{\"items\":[\"H\"]}").put(door).then().statusCode(204);
        }
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.H, "objected"), equalTo(true))
                .body(item(Item.B, "objected"), equalTo(false));
        assertThat(OutboxRows.typesAbout(caseNo)).containsExactly("case.submitted.v1", "case.objected.v1");
        var police = Department.of(Item.H, caseNo);
        Bus.say(police.accepted(), police.says("item.held.v1", "\"reasonCode\":\"PARENTS_DISAGREE\""));
        awaitItem(family, caseNo, Item.H, "HELD");
        family.mother().get("/cases/" + caseNo).then().body(item(Item.H, "reason"), equalTo("父母双方意见尚不一致"));
    }

    @Test
    void takes_an_objection_at_every_stage_before_the_paper() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var hospital = Department.of(Item.B, caseNo);
        var police = Department.of(Item.H, caseNo);
        Bus.say(hospital.accepted(), hospital.says("item.approved.v1", ""));
        awaitItem(family, caseNo, Item.B, "APPROVED");
        Bus.say(police.accepted(), police.says("item.diverted.v1", "\"reasonCode\":\"E07\""));
        awaitItem(family, caseNo, Item.H, "DIVERTED");
        family.father()
                .body("{\"items\":[\"B\",\"H\"]}")
                .put("/cases/" + caseNo + "/objection")
                .then()
                .statusCode(204);
        assertThat(OutboxRows.typesAbout(caseNo)).containsExactly("case.submitted.v1", "case.objected.v1");
        Bus.say(
                hospital.says("item.reversed.v1", "\"reasonCode\":\"PARENTS_DISAGREE\""),
                hospital.says("item.held.v1", "\"reasonCode\":\"PARENTS_DISAGREE\""));
        awaitItem(family, caseNo, Item.B, "HELD");
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("findAll { it.code == 'OBJECTED' }.item", hasItems("B", "H"))
                .body("find { it.code == 'OBJECTED' }.text", containsString("意见尚不一致"));
    }

    @Test
    void takes_no_objection_to_what_is_decided() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var hospital = Department.of(Item.B, caseNo).hasResult("{}");
        Bus.say(hospital.accepted(), hospital.completed());
        awaitItem(family, caseNo, Item.B, "COMPLETED");
        family.father()
                .body("{\"items\":[\"B\"]}")
                .put("/cases/" + caseNo + "/objection")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_DECIDED"));
        assertThat(OutboxRows.typesAbout(caseNo)).containsExactly("case.submitted.v1");
    }
}
