package birth.vaccination.dose;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import birth.kit.test.Bus;
import birth.kit.test.Meanwhile;
import birth.kit.test.MovableClock;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import birth.vaccination.childfile.DosesToRemind;
import birth.vaccination.childfile.VisitNews;
import birth.vaccination.enrolment.Family;
import birth.vaccination.schedule.Schedule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChildFileTest {

    private static final String CLERK = Tokens.clerk("clerk:vaccination", "2205020301", "220502");

    @Inject
    DosesToRemind reminders;

    private final Family family = Family.next();

    @BeforeEach
    void onTheDayAfterTheBirth() {
        MovableClock.stopAt("2026-11-03T10:00:00+08:00");
        family.isBorn();
        family.asksForTheCertificate();
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.completed.v1"));
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    /** Reference data: whoever is born from its first day on is vaccinated by it, and nobody born before. */
    @Test
    void plans_by_the_schedule_that_was_published_for_the_day_of_birth() {
        var from = LocalDate.of(2031, 1, 1);
        Bus.say(Bus.Said.of(
                "reference-data",
                "routine",
                "reference.published.v1",
                "/application",
                "vaccination-schedule.routine",
                """
                {"kind":"vaccination-schedule","key":"routine","version":2,"validFrom":"%s","hash":"%s","content":{"rows":[
                {"series":"HepB","vaccine":"HepB","dose":"1","months":"0","sex":"","route":"INJECTED","live":"no"},
                {"series":"MEAS","vaccine":"MEAS-X","dose":"1","months":"9","sex":"","route":"INJECTED","live":"yes"}]}}""".formatted(from, "0".repeat(64))));
        await().atMost(20, SECONDS)
                .until(() -> Schedule.forBirth(from).version().equals("2031-01-01/2"));
        assertThat(Schedule.forBirth(from).usualVaccines("MEAS")).containsExactly("MEAS-X");
        assertThat(Schedule.forBirth(from).choices())
                .as("no usual vaccine whose place another could take")
                .isEmpty();
        assertThat(Schedule.forBirth(from.minusDays(1)).choices())
                .containsExactly(new Schedule.Choice("JE-I", "JE-L"), new Schedule.Choice("HepA-I", "HepA-L"));
        assertThat(Schedule.forBirth(from.minusDays(1)).version()).isEqualTo("2025-DTaP/2025-HPV");
    }

    /** A20: the plan is part of the result, with its version. */
    @Test
    void shows_the_family_the_plan_of_the_schedule() {
        var result = result();
        assertThat(result.getString("fields.'vacc.scheduleVersion'")).isEqualTo("2025-DTaP/2025-HPV");
        assertThat(result.getList("fields.'vacc.plan'")).hasSize(24);
        assertThat(result.getString("fields.'vacc.plan'.find { it.vaccine == 'HPV2' && it.dose == 1 }.dueOn"))
                .isEqualTo("2039-11-02");
        assertThat(result.getBoolean("fields.'vacc.immunoglobulin'")).isFalse();
    }

    /** A20, variant: the hospital corrects weight and HBsAg, and the plan follows. */
    @Test
    void plans_anew_when_the_hospital_corrects_its_record() {
        family.isFoundToWeigh(1900, "POSITIVE");
        await().atMost(20, SECONDS)
                .until(() -> result().getList("fields.'vacc.plan'.findAll { it.vaccine == 'HepB' }")
                                .size()
                        == 4);
        assertThat(result().getBoolean("fields.'vacc.immunoglobulin'")).isTrue();
        assertThat(result().getString("fields.'vacc.plan'.find { it.vaccine == 'HepB' && it.dose == 4 }.dueOn"))
                .isEqualTo("2027-06-02");
    }

    /** A20, variant: the clinic sees whether the ward gave what the child needs; the plan does not count it. */
    @Test
    void shows_the_clinic_the_immunoglobulin_the_ward_gave() {
        file().body("immunoglobulin", equalTo(false)).body("immunoglobulinGivenOn", nullValue());
        family.isFoundToWeigh(3250, "POSITIVE");
        await().atMost(20, SECONDS).untilAsserted(() -> file().body("immunoglobulin", equalTo(true))
                .body("immunoglobulinGivenOn", nullValue()));
        family.hasImmunoglobulin();
        await().atMost(20, SECONDS).untilAsserted(() -> file().body("immunoglobulinGivenOn", equalTo("2026-11-02"))
                .body("plan.findAll { it.givenOn != null }.size()", equalTo(1)));
    }

    @Test
    void a_recorded_dose_moves_those_after_it_and_is_recorded_once() {
        MovableClock.stopAt("2027-04-20T10:00:00+08:00");
        var dose = Map.of("vaccine", "HepB", "givenOn", "2027-04-20", "batch", "T7");
        give(dose).statusCode(200);
        give(dose)
                .statusCode(200)
                .body("plan.find { it.vaccine == 'HepB' && it.dose == 2 }.givenOn", equalTo("2027-04-20"))
                .body("plan.find { it.vaccine == 'HepB' && it.dose == 3 }.visitOn", equalTo("2027-06-19"))
                .body("plan.findAll { it.givenOn != null }.size()", equalTo(2));
    }

    /** A reminder that reads the file while the clinic enters a dose takes nothing back of it. */
    @Test
    void a_reminder_beside_an_entry_leaves_the_dose_given() throws Exception {
        var file = UUID.fromString(fileId());
        Meanwhile.changed(
                """
                with locked as (select id from child_file where id = ? for update)
                update planned_dose set given_on = '2026-11-03' from locked where child_file_id = locked.id and vaccine = 'BCG'""",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> reminders.toldOf(VisitNews.DOSE_DUE, file, LocalDate.of(2027, 11, 2))),
                file);
        assertThat(result().getString("fields.'vacc.plan'.find { it.vaccine == 'BCG' }.givenOn"))
                .isEqualTo("2026-11-03");
    }

    @Test
    void refuses_a_dose_that_comes_too_early_in_the_future_or_not_at_all() {
        give(Map.of("vaccine", "HepB", "givenOn", "2026-11-03"))
                .statusCode(422)
                .body("code", equalTo("DOSE_TOO_EARLY"))
                .body("errors.field", hasItem("givenOn"));
        give(Map.of("vaccine", "HepB", "givenOn", "2026-12-02"))
                .statusCode(422)
                .body("code", equalTo("DOSE_IN_FUTURE"));
        give(Map.of("vaccine", "RABIES", "givenOn", "2026-11-03"))
                .statusCode(422)
                .body("code", equalTo("DOSE_NOT_PLANNED"));
    }

    /** BCG after three months only after a test, and not from four years on (domain.md 7). */
    @Test
    void asks_for_a_test_before_a_late_bcg_and_refuses_one_at_four_years() {
        MovableClock.stopAt("2030-11-05T10:00:00+08:00");
        give(Map.of("vaccine", "BCG", "givenOn", "2030-11-02")).statusCode(422).body("code", equalTo("DOSE_TOO_LATE"));
        var late = Map.<String, Object>of("vaccine", "BCG", "givenOn", "2027-04-20");
        give(late)
                .statusCode(422)
                .body("code", equalTo("TEST_NEEDED"))
                .body("errors.field", hasItem("tuberculinNegative"));
        give(Map.of("vaccine", "BCG", "givenOn", "2027-04-20", "tuberculinNegative", true))
                .statusCode(200)
                .body("plan.find { it.vaccine == 'BCG' }.givenOn", equalTo("2027-04-20"));
    }

    @Test
    void plans_the_vaccine_the_family_has_chosen_until_the_series_has_begun() {
        prefer("JE-I")
                .statusCode(200)
                .body("plan.findAll { it.vaccine == 'JE-I' }.size()", equalTo(4))
                .body("plan.findAll { it.vaccine == 'JE-L' }.size()", equalTo(0));
        prefer("JE-I").statusCode(200);
        prefer("HepB").statusCode(422).body("code", equalTo("NO_ALTERNATIVE"));
        MovableClock.stopAt("2028-06-20T10:00:00+08:00");
        give(Map.of("vaccine", "HepA-L", "givenOn", "2028-06-20")).statusCode(200);
        prefer("HepA-I").statusCode(409).body("code", equalTo("SERIES_BEGUN"));
    }

    private ValidatableResponse prefer(String vaccine) {
        return given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body(Map.of("vaccine", vaccine))
                .post("/child-files/" + fileId() + "/alternatives")
                .then();
    }

    @Test
    void a_deferred_dose_comes_later_and_those_after_it_with_it() {
        defer("HepB", "2027-04-20")
                .statusCode(200)
                .body("plan.find { it.vaccine == 'HepB' && it.dose == 2 }.visitOn", equalTo("2027-04-20"))
                .body("plan.find { it.vaccine == 'HepB' && it.dose == 2 }.dueOn", equalTo("2026-12-02"))
                .body("plan.find { it.vaccine == 'HepB' && it.dose == 3 }.visitOn", equalTo("2027-06-19"));
        defer("BCG", "2030-11-02").statusCode(422).body("code", equalTo("DOSE_TOO_LATE"));
    }

    private ValidatableResponse defer(String vaccine, String until) {
        return given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body(Map.of("vaccine", vaccine, "until", until, "reasonCode", "FEVER"))
                .post("/child-files/" + fileId() + "/deferrals")
                .then();
    }

    @Test
    void reminds_a_week_before_the_visit_once_and_lists_who_missed_it_and_tells_them_once() {
        MovableClock.stopAt("2026-11-25T10:00:00+08:00");
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(family.subject()).contains("item.reminder-due.v1"));
        MovableClock.stopAt("2027-01-05T10:00:00+08:00");
        given().auth()
                .oauth2(CLERK)
                .get("/child-files/overdue?days=30")
                .then()
                .statusCode(200)
                .body("id", hasItem(fileId()));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(remindersOf("2026-12-02")).containsExactly("DOSE_DUE", "DOSE_OVERDUE"));
        MovableClock.stopAt("2027-01-27T10:00:00+08:00");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(remindersOf("2027-02-02")).containsExactly("DOSE_DUE"));
        assertThat(remindersOf("2026-12-02")).containsExactly("DOSE_DUE", "DOSE_OVERDUE");
    }

    private List<String> remindersOf(String visit) {
        return OutboxRows.about(family.subject()).stream()
                .filter(row -> row.type().equals("item.reminder-due.v1"))
                .map(row -> JsonPath.from(row.payload()))
                .filter(said -> said.getString("dueOn").equals(visit))
                .map(said -> said.getString("reminderCode"))
                .toList();
    }

    /** A17: no reminder, no plan, no dose. */
    @Test
    void a_child_who_died_is_never_reminded_of_anything() {
        family.losesTheChild();
        family.losesTheChild();
        await().atMost(20, SECONDS)
                .until(() -> result().getList("fields.'vacc.plan'").isEmpty());
        give(Map.of("vaccine", "HepB", "givenOn", "2026-11-03")).statusCode(409).body("code", equalTo("FILE_CLOSED"));
    }

    @Test
    void another_clinic_does_not_see_the_file() {
        var elsewhere = Tokens.clerk("clerk:vaccination", "2205030101", "220503");
        given().auth().oauth2(elsewhere).get("/child-files/" + fileId()).then().statusCode(404);
        given().get("/child-files/" + fileId()).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.clerk("clerk:medical-insurance", "220502", "220502"))
                .get("/child-files/" + fileId())
                .then()
                .statusCode(403);
    }

    @Test
    void finds_a_file_by_the_child_code() {
        given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body(Map.of("childCode", result().getString("fields.'vacc.childCode'")))
                .post("/child-files/search")
                .then()
                .statusCode(200)
                .body("id", equalTo(fileId()));
    }

    @Test
    void finds_the_files_of_the_mother_at_the_counter_but_not_those_of_another_clinic() {
        assertThat(filesOfTheMother(CLERK)).contains(fileId());
        assertThat(filesOfTheMother(Tokens.clerk("clerk:vaccination", "2205030101", "220503")))
                .isEmpty();
    }

    private static List<String> filesOfTheMother(String clerk) {
        return given().auth()
                .oauth2(clerk)
                .contentType("application/json")
                .body(Map.of("motherIdNo", "220503199608219421"))
                .post("/child-files/search-by-mother")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** A01: V gets the ID number; the clinic sees it masked, beside the day on which the file was opened. */
    @Test
    void shows_the_clinic_when_the_file_was_opened_and_the_number_once_the_police_gave_it() {
        var file = "/child-files/" + fileId();
        given().auth()
                .oauth2(CLERK)
                .get(file)
                .then()
                .statusCode(200)
                .body("openedOn", equalTo("2026-11-03"))
                .body("idNo", nullValue());
        family.isRegistered("220502202611029627");
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        given().auth().oauth2(CLERK).get(file).then().body("idNo", equalTo("220***********9627")));
    }

    private ValidatableResponse give(Map<String, ?> dose) {
        return given().auth()
                .oauth2(CLERK)
                .contentType("application/json")
                .body(dose)
                .post("/child-files/" + fileId() + "/doses")
                .then();
    }

    private ValidatableResponse file() {
        return given().auth()
                .oauth2(CLERK)
                .get("/child-files/" + fileId())
                .then()
                .statusCode(200);
    }

    private String fileId() {
        return OutboxRows.about(family.subject()).stream()
                .filter(row -> row.type().equals("item.completed.v1"))
                .map(row -> JsonPath.from(row.payload()).getString("resultId"))
                .findFirst()
                .orElseThrow();
    }

    private JsonPath result() {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + fileId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
