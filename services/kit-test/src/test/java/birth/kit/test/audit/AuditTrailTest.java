package birth.kit.test.audit;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import birth.kit.audit.AuditRetention;
import birth.kit.audit.AuditTrail;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The trail of domain.md 8.3 and the auditor's door to it (A25). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditTrailTest {

    private final String caseNo = UUID.randomUUID().toString();
    private final String clerk = "clerk-" + caseNo.substring(0, 8);

    @Inject
    AuditTrail trail;

    @Inject
    AuditRetention retention;

    @AfterEach
    void go_back_to_real_time() {
        MovableClock.real();
    }

    @Test
    void shows_the_auditor_everything_about_one_case_newest_first() {
        MovableClock.stopAt("2026-11-03T10:05:00+08:00");
        await().atMost(5, SECONDS).untilAsserted(() -> {
            trail.record(clerk, "LOOK", "clock", "test");
            ask("actor=" + clerk + "&size=1").body("lines[0].at", equalTo("2026-11-03T10:05:00+08:00"));
        });
        trail.record(clerk, "WORK_ITEM_READ", caseNo + "-1/I/1", "casework");
        trail.record(clerk, "RESULT_READ", caseNo + "-2/I/1", "展示办理结果");
        trail.record(clerk, "WORK_ITEM_READ", "another", "casework");
        ask("subject=" + caseNo)
                .body("lines.act", contains("RESULT_READ", "WORK_ITEM_READ"))
                .body("lines[0].purpose", equalTo("展示办理结果"))
                .body("lines[0].actor", equalTo(clerk))
                .body("next", nullValue());
        ask("subject=" + caseNo + "&act=RESULT_READ").body("lines.subject", contains(caseNo + "-2/I/1"));
        ask("subject=" + caseNo + "&from=2026-11-03T10:05:01%2B08:00").body("lines", empty());
        ask("subject=" + caseNo + "&until=2026-11-03T10:05:00%2B08:00").body("lines", empty());
    }

    @Test
    void turns_its_pages_without_losing_a_line() {
        trail.record(clerk, "FIRST", caseNo, "test");
        trail.record(clerk, "SECOND", caseNo, "test");
        trail.record(clerk, "THIRD", caseNo, "test");
        var next = ask("subject=" + caseNo + "&size=2")
                .body("lines.act", contains("THIRD", "SECOND"))
                .extract()
                .jsonPath()
                .getLong("next");
        ask("subject=" + caseNo + "&size=2&before=" + next).body("lines.act", contains("FIRST"));
    }

    @Test
    void records_that_the_auditor_looked() {
        ask("subject=" + caseNo);
        ask("subject=" + caseNo + "&act=AUDIT_READ").body("lines.actor", contains("auditor"));
    }

    @Test
    void opens_to_nobody_but_the_auditor() {
        for (var role : new String[] {"administrator", "security", "clerk:vaccination", "service:application"}) {
            given().auth().oauth2(Tokens.withRole(role)).get("/audit").then().statusCode(403);
        }
        given().get("/audit").then().statusCode(401);
    }

    @Test
    void names_an_account_that_looks_behind_more_than_thirty_masks_in_an_hour_and_names_it_once() {
        MovableClock.stopAt("2026-11-09T09:00:00+08:00");
        unmask(30);
        alarms(0);
        unmask(2);
        alarms(1);
        MovableClock.stopAt("2026-11-09T10:00:01+08:00");
        unmask(1);
        alarms(1);
        unmask(30);
        alarms(2);
    }

    @Test
    void keeps_every_line_three_years_and_no_longer() {
        trail.record(clerk, "KEPT", caseNo, "test");
        StoredRows.read(
                "insert into audit_trail (at, actor, act, subject, purpose) values"
                        + " (current_date - interval '3 years 2 days', ?, 'OLD', ?, 'test'),"
                        + " (current_date - interval '3 years' + interval '2 days', ?, 'YOUNG', ?, 'test') returning id",
                row -> row.getLong(1),
                clerk,
                caseNo,
                clerk,
                caseNo);
        retention.drop();
        ask("subject=" + caseNo + "&size=10").body("lines.act", contains("YOUNG", "KEPT"));
    }

    private void unmask(int times) {
        for (int i = 0; i < times; i++) {
            trail.recordUnmasking(clerk, "RATER_READ", caseNo, "回访");
        }
    }

    private void alarms(int expected) {
        ask("subject=" + clerk + "&act=UNMASKING_ALARM").body("lines", hasSize(expected));
    }

    private static ValidatableResponse ask(String query) {
        return given().auth()
                .oauth2(Tokens.withRole("auditor", "auditor"))
                .urlEncodingEnabled(false)
                .get("/audit?" + query)
                .then()
                .statusCode(200);
    }
}
