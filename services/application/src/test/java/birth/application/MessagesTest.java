package birth.application;

import static birth.application.Cases.awaitItem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import birth.application.form.Forms;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages of domain.md 5, and what a bereaved family is spared (3.6, 12 A17). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MessagesTest {

    @BeforeEach
    void byDay() {
        OtherOffices.answer("POST /messages", 200, "{\"receipt\":\"S000000000001\"}");
        MovableClock.stopAt("2026-11-04T10:00:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void tells_the_applicant_of_everything_and_the_other_parent_of_consent_and_results() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo).hasResult("{}");
        var accepted = police.accepted();
        Bus.say(accepted, accepted);
        awaitItem(family, caseNo, Item.H, "ACCEPTED");
        Bus.say(police.completed());
        awaitItem(family, caseNo, Item.H, "COMPLETED");
        assertThat(codes(family.mother(), caseNo)).containsExactlyInAnyOrder("SUBMITTED", "ACCEPTED", "COMPLETED");
        assertThat(codes(family.father(), caseNo)).containsExactlyInAnyOrder("SUBMITTED", "COMPLETED");
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("find { it.code == 'ACCEPTED' }.text", containsString("东昌区公安分局示例派出所"))
                .body("find { it.code == 'ACCEPTED' }.text", containsString("2026-11-04"))
                .body("find { it.code == 'ACCEPTED' }.text", containsString("（自2026-11-03起"))
                .body("text.join()", not(containsString("梓涵")));
        awaitDelivery(family.mother(), caseNo, "ACCEPTED", "SENT");
        awaitDelivery(family.father(), caseNo, "SUBMITTED", "SENT");
    }

    @Test
    void keeps_a_message_of_the_night_until_eight() {
        MovableClock.stopAt("2026-11-04T22:30:00+08:00");
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("[0].deliveries[0].state", equalTo("QUEUED"))
                .body("[0].deliveries[0].dueAt", equalTo("2026-11-05T08:00:00+08:00"));
        MovableClock.stopAt("2026-11-05T08:00:01+08:00");
        awaitDelivery(family.mother(), caseNo, "SUBMITTED", "SENT");
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("[0].deliveries[0].sentAt", containsString("2026-11-05T08:00:01"));
    }

    @Test
    void gives_up_after_a_few_tries_and_sends_again_when_asked() {
        OtherOffices.answer("POST /messages", 503, "{}");
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        awaitDelivery(family.mother(), caseNo, "SUBMITTED", "FAILED");
        var id = family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("[0].deliveries[0].tries", equalTo(2))
                .body("[0].deliveries[0].error", equalTo("HTTP 503"))
                .extract()
                .<String>path("[0].id");
        OtherOffices.answer("POST /messages", 200, "{\"receipt\":\"S000000000002\"}");
        Family.withChildren(1)
                .mother()
                .post("/messages/" + id + "/resend")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .post("/messages/" + id + "/resend")
                .then()
                .statusCode(202);
        awaitDelivery(family.mother(), caseNo, "SUBMITTED", "SENT");
        for (int i = 0; i < 2; i++) {
            family.mother().post("/messages/" + id + "/resend").then().statusCode(202);
            awaitDelivery(family.mother(), caseNo, "SUBMITTED", "SENT");
        }
        family.mother()
                .post("/messages/" + id + "/resend")
                .then()
                .statusCode(409)
                .body("code", equalTo("RESENT_TOO_OFTEN"));
        assertThat(StoredRows.read(
                        "select act from audit_trail where subject = ?", row -> row.getString(1), id.toString()))
                .containsExactly("MESSAGE_RESENT");
    }

    @Test
    void speaks_the_language_asked_for_and_says_what_nobody_has_reviewed() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        family.mother()
                .get("/messages?language=EN")
                .then()
                .statusCode(200)
                .body("[0].caseNo", equalTo(caseNo))
                .body("[0].language", equalTo("EN"))
                .body("[0].text", containsString("Your newborn application"));
        family.mother()
                .get("/messages?language=KO")
                .then()
                .body("[0].language", equalTo("KO"))
                .body("[0].awaitingReview", equalTo(true));
        family.mother()
                .body("{\"language\":\"EN\",\"email\":\"family@example.org\"}")
                .put("/messages/settings")
                .then()
                .statusCode(204);
        family.mother().get("/messages").then().body("[0].language", equalTo("EN"));
        assertThat(family.sees("/messages/settings").toString())
                .isEqualTo("{\"language\":\"EN\",\"email\":\"family@example.org\",\"channels\":[]}");
        family.father()
                .get("/messages/settings")
                .then()
                .body("language", equalTo("ZH"))
                .body("email", nullValue());
        Bus.say(Department.of(Item.V, caseNo).accepted());
        awaitDelivery(family.mother(), caseNo, "ACCEPTED", "SENT");
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("find { it.code == 'ACCEPTED' }.deliveries.channel.sort()", equalTo(List.of("MAIL", "SMS")));
        assertThat(StoredRows.read(
                        "select encode(sealed_email, 'escape') from message_setting where sealed_email is not null",
                        row -> row.getString(1)))
                .noneMatch(text -> text.contains("family@"));
    }

    @Test
    void shows_a_message_to_its_parent_alone_and_marks_it_as_read() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        String id = family.mother().get("/messages").then().extract().path("[0].id");
        family.father().post("/messages/" + id + "/read").then().statusCode(404);
        family.mother().post("/messages/" + id + "/read").then().statusCode(204);
        family.mother().get("/messages").then().body("[0].readAt", notNullValue());
        Family.withChildren(1)
                .mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .statusCode(404)
                .body("code", equalTo("CASE_UNKNOWN"));
        given().auth()
                .oauth2(Tokens.withRole("clerk:vaccination"))
                .get("/messages")
                .then()
                .statusCode(403);
    }

    @Test
    void reminds_of_an_unanswered_notice_and_apologises_once_for_a_broken_promise() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        switchLampsOffFor(Item.C);
        Bus.say(
                Department.of(Item.H, caseNo).noticed(UUID.randomUUID().toString(), "hukou.householderName"),
                Department.of(Item.C, caseNo).accepted(),
                Department.of(Item.V, caseNo).accepted());
        awaitItem(family, caseNo, Item.H, "NOTICE");
        awaitItem(family, caseNo, Item.C, "ACCEPTED");
        awaitItem(family, caseNo, Item.V, "ACCEPTED");
        assertThat(codes(family.mother(), caseNo)).doesNotContain("NOTICE_REMINDER", "OVERDUE_APOLOGY");
        MovableClock.stopAt("2026-11-17T10:00:00+08:00");
        awaitCode(family, caseNo, "NOTICE_REMINDER");
        awaitCode(family, caseNo, "OVERDUE_APOLOGY");
        MovableClock.stopAt("2026-11-18T10:00:00+08:00");
        Bus.say(Department.of(Item.B, caseNo).accepted());
        awaitItem(family, caseNo, Item.B, "ACCEPTED");
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("findAll { it.code == 'NOTICE_REMINDER' }.size()", equalTo(1))
                .body("findAll { it.code == 'OVERDUE_APOLOGY' && it.item == 'V' }.size()", equalTo(1))
                .body("find { it.code == 'OVERDUE_APOLOGY' && it.item == 'V' }.text", containsString("2026-11-20"))
                .body("findAll { it.code == 'OVERDUE_APOLOGY' && it.item == 'C' }.size()", equalTo(0));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(codes(family.father(), caseNo))
                .contains(
                        "SUBMITTED",
                        "CONSENT_REMINDER_24",
                        "CONSENT_REMINDER_48",
                        "CONSENT_OVERDUE",
                        "STEP_OPEN",
                        "NOTICE_ISSUED",
                        "NOTICE_REMINDER",
                        "OVERDUE_APOLOGY")
                .doesNotContain("ACCEPTED"));
    }

    private static void switchLampsOffFor(Item item) {
        var key = "birth.lamps.enabled." + item + ".220502";
        Bus.say(Bus.Said.of(
                "reference-data", key, "reference.published.v1", "/application", "parameter." + key, """
                {"kind":"parameter","key":"%s","version":1,"validFrom":"2026-11-01","hash":"%s","content":{"value":"false"}}""".formatted(
                                key, "0".repeat(64))));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !StoredRows.read("select 1 from reference_data where key = ?", row -> 1, key)
                        .isEmpty());
    }

    @Test
    void passes_on_a_departments_reminder_once_although_it_is_said_twice() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var clinic = Department.of(Item.V, caseNo).hasResult("{}");
        Bus.say(
                clinic.accepted(),
                clinic.completed(),
                clinic.says("item.reminder-due.v1", "\"reminderCode\":\"DOSE_DUE\",\"dueOn\":\"2026-12-02\""),
                clinic.says("item.reminder-due.v1", "\"reminderCode\":\"DOSE_DUE\",\"dueOn\":\"2026-12-02\""),
                clinic.says("item.reminder-due.v1", "\"reminderCode\":\"SOMETHING_NEW\",\"dueOn\":\"2027-01-02\""));
        awaitCode(family, caseNo, "REMINDER");
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("findAll { it.code == 'DOSE_DUE' }.size()", equalTo(1))
                .body("find { it.code == 'DOSE_DUE' }.text", containsString("2026-12-02"));
    }

    @Test
    void says_which_of_the_twins_is_meant_and_never_by_a_name() {
        var family = Family.withChildren(2);
        var caseNo = family.submit();
        Bus.say(Department.of(Item.V, caseNo, 2).accepted());
        awaitCode(family, caseNo, "ACCEPTED");
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("find { it.code == 'ACCEPTED' }.title", equalTo("第二个宝宝：预防接种证：已受理"))
                .body("find { it.code == 'ACCEPTED' }.text", startsWith("第二个宝宝："))
                .body("find { it.code == 'SUBMITTED' }.title", equalTo("申请已提交"))
                .body("text.join()", not(containsString("梓")));
        family.mother()
                .get("/cases/" + caseNo + "/messages?language=EN")
                .then()
                .body("find { it.code == 'ACCEPTED' }.text", startsWith("Second child: "));
    }

    /** Domain.md 1.5 no. 76. */
    @Test
    void sends_only_by_the_ways_a_parent_has_chosen() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Forms.told(family.form(), "APP", "VOICE"));
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("find { it.code == 'SUBMITTED' }.deliveries.channel", equalTo(List.of("VOICE")));
        family.father()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("find { it.code == 'SUBMITTED' }.deliveries.channel", equalTo(List.of("SMS")));
        family.mother()
                .body("{\"language\":\"ZH\",\"channels\":[\"PIGEON\"]}")
                .put("/messages/settings")
                .then()
                .statusCode(400);
        family.mother()
                .body("{\"language\":\"ZH\",\"channels\":[\"APP\"]}")
                .put("/messages/settings")
                .then()
                .statusCode(204);
        family.mother().get("/messages/settings").then().body("channels", equalTo(List.of("APP")));
        Bus.say(Department.of(Item.V, caseNo).accepted());
        awaitCode(family, caseNo, "ACCEPTED");
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("find { it.code == 'ACCEPTED' }.deliveries", empty());
    }

    /** The child is born on 2 November: day 7 is the ninth, day 30 the second of December. */
    @Test
    void reminds_both_parents_of_a_step_that_is_theirs_on_fixed_days_and_once() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo);
        Bus.say(police.accepted(), police.says("item.diverted.v1", "\"reasonCode\":\"E07\""));
        awaitItem(family, caseNo, Item.H, "DIVERTED");
        MovableClock.stopAt("2026-11-09T10:00:00+08:00");
        awaitCode(family, caseNo, "STEP_OPEN");
        assertThat(codes(family.father(), caseNo)).contains("STEP_OPEN");
        MovableClock.stopAt("2026-12-02T10:00:00+08:00");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(codes(family.mother(), caseNo))
                .filteredOn("STEP_OPEN"::equals)
                .hasSize(2));
        assertThat(codes(family.mother(), caseNo)).doesNotContain("INSURANCE_LEFT_OUT");
    }

    /** Domain.md 2.3, I7. */
    @Test
    void reminds_of_an_insurance_that_was_left_out_on_days_60_and_85() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Forms.with(family.form(), List.of("B", "V", "H", "C")));
        MovableClock.stopAt("2026-11-09T10:00:00+08:00");
        awaitCode(family, caseNo, "STEP_OPEN");
        assertThat(codes(family.mother(), caseNo)).doesNotContain("INSURANCE_LEFT_OUT");
        MovableClock.stopAt("2027-01-01T10:00:00+08:00");
        awaitCode(family, caseNo, "INSURANCE_LEFT_OUT");
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("find { it.code == 'INSURANCE_LEFT_OUT' }.text", containsString("2027-01-31"));
        MovableClock.stopAt("2027-01-26T10:00:00+08:00");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(codes(family.mother(), caseNo))
                .filteredOn("INSURANCE_LEFT_OUT"::equals)
                .hasSize(2));
    }

    @Test
    void says_nothing_to_a_bereaved_family_but_a_condolence_and_plain_facts() {
        MovableClock.stopAt("2026-11-04T22:30:00+08:00");
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        Bus.say(died(family));
        awaitCode(family, caseNo, "CONDOLENCE");
        var clinic = Department.of(Item.V, caseNo);
        Bus.say(
                clinic.accepted(),
                clinic.says("item.reminder-due.v1", "\"reminderCode\":\"DOSE_DUE\",\"dueOn\":\"2026-12-02\""),
                Department.of(Item.H, caseNo).accepted());
        awaitCode(family, caseNo, "ACCEPTED");
        MovableClock.stopAt("2026-11-05T09:00:00+08:00");
        awaitDelivery(family.mother(), caseNo, "CONDOLENCE", "SENT");
        awaitDelivery(family.mother(), caseNo, "SUBMITTED", "SUPPRESSED");
        family.mother()
                .get("/cases/" + caseNo + "/messages")
                .then()
                .body("code.sort()", equalTo(List.of("ACCEPTED", "CONDOLENCE", "SUBMITTED")))
                .body("find { it.code == 'ACCEPTED' }.item", equalTo("H"))
                .body("find { it.code == 'ACCEPTED' }.deliveries", empty());
        MovableClock.stopAt("2026-11-06T12:00:00+08:00");
        awaitDelivery(family.father(), caseNo, "SUBMITTED", "SUPPRESSED");
        assertThat(codes(family.father(), caseNo)).containsExactlyInAnyOrder("SUBMITTED", "CONDOLENCE");
    }

    @Test
    void shows_the_phone_of_the_demonstration_to_whoever_holds_the_code_and_to_nobody_else() {
        var family = Family.withChildren(1);
        var submitted = family.mother()
                .put("/drafts/" + family.filledDraft(family.form()) + "/submission")
                .then()
                .statusCode(201)
                .extract();
        String caseNo = submitted.path("caseNo");
        phone(caseNo, submitted.path("queryCode"))
                .statusCode(200)
                .body("tracked.state", equalTo("SUBMITTED"))
                .body("messages.text", not(empty()))
                .body("messages.text.join()", not(containsString("梓涵")));
        phone(caseNo, "ZZZZZZ").statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
    }

    private static ValidatableResponse phone(String caseNo, String queryCode) {
        return given().contentType("application/json")
                .body("{\"caseNo\":\"%s\",\"queryCode\":\"%s\"}".formatted(caseNo, queryCode))
                .post("/tracking/phone")
                .then();
    }

    private static void awaitDelivery(RequestSpecification parent, String caseNo, String code, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().spec(parent)
                .get("/cases/" + caseNo + "/messages")
                .then()
                .statusCode(200)
                .body("find { it.code == '" + code + "' }.deliveries[0].state", equalTo(state)));
    }

    private static void awaitCode(Family family, String caseNo, String code) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        family.sees("/cases/" + caseNo + "/messages").findValuesAsText("code"))
                .contains(code));
    }

    private static List<String> codes(RequestSpecification parent, String caseNo) {
        return parent.get("/cases/" + caseNo + "/messages").then().extract().path("code");
    }

    private static Bus.Said died(Family family) {
        return Bus.Said.of(
                "birth-events",
                family.deliveryRef(),
                "birth.newborn-died.v1",
                "/birth-certificate",
                family.deliveryRef(),
                """
                {"deliveryRef":"%s","pluralIndex":1,"institution":"%s","region":"220502","diedOn":"2026-11-03"}""".formatted(family.deliveryRef(), Family.INSTITUTION));
    }
}
