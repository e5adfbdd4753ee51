package birth.insurance.admission;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ways of the ID number and of the request, in every order. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AdmissionTest {

    private static final String[] WAITED = {
        "item.accepted.v1", "item.suspended.v1", "item.resumed.v1", "item.completed.v1"
    };

    private final Family family = Family.next();

    @AfterEach
    void clockRunsAgain() {
        MovableClock.real();
    }

    @Test
    void enrols_provisionally_and_completes_when_the_id_number_is_known() throws Exception {
        MovableClock.stopAt("2026-11-03T10:05:00+08:00");
        family.applies();
        waitFor("item.suspended.v1");
        family.registered().fillsTheForm();
        Bus.say(family.idNumberKnown());

        waitFor("item.completed.v1");
        var rows = OutboxRows.about(family.subject());
        assertThat(rows).extracting(OutboxRows.Row::type).containsExactly(WAITED);
        assertThat(rows).extracting(OutboxRows.Row::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(rows.get(1).payload()).contains("WAITING_PREDECESSOR");
        assertThat(rows.toString())
                .doesNotContain("王梓涵", "赵雨桐", family.idNo(), family.fields().get("cert.no"), "2205000000");
        assertThat(OtherOffices.asked()).anyMatch(asked -> asked.matches(".*seen=B\\.1\\.2(,|%2C)H\\.1\\.2.*"));
        result().body("item", equalTo("I"))
                .body("fields.'ins.personNo'", matchesPattern("220500\\d{12}[\\dX]"))
                .body("fields.'ins.insType'", equalTo("390"))
                .body("fields.'ins.effectiveFrom'", equalTo("2026-11-02"))
                .body("fields.'ins.rule'", equalTo("B2"));
    }

    @Test
    void completes_at_once_when_the_number_is_known_on_arrival() {
        family.registered().applies();

        waitFor("item.completed.v1");
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
        assertThat(OutboxRows.about(family.subject()).get(1).payload()).contains("AUTOMATIC");
    }

    /** domain.md 3.4: what was noted under the former number goes on under the new one. */
    @Test
    void keeps_the_day_of_the_provisional_enrolment_when_the_certificate_is_replaced() throws Exception {
        MovableClock.stopAt("2027-01-31T16:00:00+08:00");
        family.applies();
        waitFor("item.suspended.v1");
        MovableClock.stopAt("2027-02-10T09:00:00+08:00");
        family.with("cert.no", "Y" + family.fields().get("cert.no").substring(1))
                .fillsTheForm();
        Bus.say(family.certificateReplaced());
        waitFor("item.change-acknowledged.v1");
        MovableClock.stopAt("2027-02-20T09:00:00+08:00");
        family.registered().fillsTheForm();
        Bus.say(family.idNumberKnown());

        waitFor("item.completed.v1");
        result().body("fields.'ins.effectiveFrom'", equalTo("2026-11-02"));
    }

    @Test
    void keeps_the_ninety_days_of_the_provisional_enrolment_when_registration_takes_longer() throws Exception {
        MovableClock.stopAt("2027-01-31T16:00:00+08:00");
        family.applies();
        waitFor("item.suspended.v1");
        MovableClock.stopAt("2027-02-20T09:00:00+08:00");
        family.registered().fillsTheForm();
        Bus.say(family.idNumberKnown());

        waitFor("item.completed.v1");
        result().body("fields.'ins.effectiveFrom'", equalTo("2026-11-02"));
    }

    @Test
    void gives_no_retroactive_cover_when_asked_after_the_ninetieth_day_in_the_next_year() throws Exception {
        MovableClock.stopAt("2027-02-01T00:00:01+08:00");
        family.registered().applies();

        waitFor("item.completed.v1");
        result().body("fields.'ins.effectiveFrom'", nullValue()).body("fields.'ins.rule'", equalTo("B6"));
    }

    @Test
    void completes_once_when_everything_comes_twice() {
        var request = family.fillsTheForm().request();
        Bus.say(request, request);
        waitFor("item.suspended.v1");
        family.registered().fillsTheForm();
        var known = family.idNumberKnown();
        Bus.say(known, known);
        waitFor("item.completed.v1");
        Bus.say(request, known, family.idNumberKnown());

        var later = Family.next().registered().applies();
        waitFor(later, "item.completed.v1");
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly(WAITED);
    }

    @Test
    void finds_the_number_that_was_said_to_be_known_before_the_request_came() {
        var before = Family.next().applies();
        waitFor(before, "item.suspended.v1");
        before.registered().fillsTheForm();
        Bus.say(family.idNumberKnown(), before.idNumberKnown());
        waitFor(before, "item.completed.v1");

        family.applies();
        waitUntilAsked("H.1.2");
        family.registered().fillsTheForm();

        waitFor("item.completed.v1");
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly(WAITED);
    }

    @Test
    void takes_the_number_that_comes_while_the_data_is_still_being_pulled() {
        OtherOffices.answer("GET " + family.projectionPath(), 503, "{}");
        Bus.say(family.request());
        waitUntilAsked("B.1.2");
        Bus.say(family.idNumberKnown());
        waitUntilAsked("H.1.2");
        assertThat(OutboxRows.typesAbout(family.subject())).isEmpty();
        family.registered().fillsTheForm();

        waitFor("item.completed.v1");
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
    }

    @Test
    void ends_without_result_when_registration_was_refused_and_a_late_number_changes_nothing() {
        Bus.say(family.fillsTheForm().cancellation(), family.request());
        waitFor("item.cancelled.v1");
        Bus.say(family.idNumberKnown());
        var waiting = Family.next().applies();
        waitFor(waiting, "item.suspended.v1");
        Bus.say(waiting.cancellation());
        waitFor(waiting, "item.cancelled.v1");

        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.cancelled.v1");
        assertThat(OutboxRows.typesAbout(waiting.subject()))
                .containsExactly("item.accepted.v1", "item.suspended.v1", "item.cancelled.v1");
    }

    private void waitFor(String type) {
        waitFor(family, type);
    }

    private static void waitFor(Family about, String type) {
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(about.subject()).contains(type));
    }

    /** Until the application was asked for this family's data as new as that event. */
    private void waitUntilAsked(String seen) {
        await().atMost(20, SECONDS).until(() -> OtherOffices.asked().stream()
                .anyMatch(asked -> asked.contains(family.caseNo()) && asked.contains(seen)));
    }

    private ValidatableResponse result() throws Exception {
        var rows = OutboxRows.about(family.subject());
        var resultId = new ObjectMapper()
                .readTree(rows.get(rows.size() - 1).payload())
                .path("resultId")
                .asText();
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + resultId)
                .then()
                .statusCode(200);
    }
}
