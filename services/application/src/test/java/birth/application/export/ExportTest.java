package birth.application.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Family;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scenario A25: no rows leave without another person's approval. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportTest {

    private static final String POLICE =
            Tokens.clerk("head-of-police", "supervisor:household-registration", "220502030000", "220502");
    private static final String ADMINISTRATOR = Tokens.withRole("admin-1", "administrator");
    private static final String AUDITOR = Tokens.withRole("auditor-1", "auditor");

    @AfterEach
    void back_to_real_time() {
        MovableClock.real();
    }

    @Test
    void refuses_rows_until_another_person_has_approved_and_logs_their_number() {
        MovableClock.stopAt("2028-03-06T10:00:00+08:00");
        var caseNo = Family.withChildren(1).submit();
        Family.withChildren(1).submit();
        var id = ask(ADMINISTRATOR, "CASES", "2028-03-06", 200);
        rows(ADMINISTRATOR, id).statusCode(403).body("code", equalTo("EXPORT_NOT_APPROVED"));
        decide(Tokens.withRole("admin-1", "security"), id, "approval")
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));
        rows(ADMINISTRATOR, id).statusCode(403);
        by(AUDITOR).get("/exports").then().statusCode(200).body("id", hasItem(id));
        decide(AUDITOR, id, "approval").statusCode(200).body("decidedBy", equalTo("auditor-1"));
        decide(AUDITOR, id, "approval").statusCode(200);
        decide(AUDITOR, id, "rejection").statusCode(409).body("code", equalTo("EXPORT_DECIDED"));
        rows(ADMINISTRATOR, id)
                .statusCode(200)
                .body("count", is(2))
                .body("rows.caseNo", hasItem(caseNo))
                .body("rows.applicant", everyItem(equalTo("赵*桐")));
        rows(Tokens.withRole("admin-2", "administrator"), id).statusCode(404).body("code", equalTo("EXPORT_UNKNOWN"));
        assertThat(StoredRows.read(
                        "select purpose from audit_trail where act = 'EXPORT_FETCHED' and subject = ?",
                        row -> row.getString(1),
                        id))
                .containsExactly("yearly-report; rows=2");
        MovableClock.stopAt("2028-03-14T10:00:00+08:00");
        await().untilAsserted(() -> rows(ADMINISTRATOR, id).statusCode(403));
    }

    @Test
    void gives_a_department_its_own_items_and_no_more_than_were_asked() {
        MovableClock.stopAt("2028-04-06T10:00:00+08:00");
        Family.withChildren(2).submit();
        ask(POLICE, "{\"what\":\"CASES\"," + tail("2028-04-06", 10))
                .statusCode(403)
                .body("code", equalTo("EXPORT_TOO_WIDE"));
        var id = ask(POLICE, "ITEMS", "2028-04-06", 200);
        decide(AUDITOR, id, "approval").statusCode(200);
        rows(POLICE, id)
                .statusCode(200)
                .body("rows.item", equalTo(List.of("H", "H")))
                .body("rows.unit", everyItem(equalTo("220502030000")));
        var one = ask(POLICE, "ITEMS", "2028-04-06", 1);
        decide(Tokens.withRole("guard", "security"), one, "approval").statusCode(200);
        rows(POLICE, one).body("rows", hasSize(1));
        var elsewhere = Tokens.clerk("other-head", "supervisor:household-registration", "220503010000", "220503");
        var theirs = ask(elsewhere, "ITEMS", "2028-04-06", 200);
        decide(AUDITOR, theirs, "approval").statusCode(200);
        rows(elsewhere, theirs).body("count", is(0));
    }

    @Test
    void shows_everybody_their_own_requests_alone_the_newest_first() {
        var asker = Tokens.withRole("admin-3", "administrator");
        MovableClock.stopAt("2028-05-08T10:00:00+08:00");
        var first = ask(asker, "CASES", "2028-05-08", 10);
        MovableClock.stopAt("2028-05-09T10:00:00+08:00");
        var second = ask(asker, "ITEMS", "2028-05-09", 10);
        ask(ADMINISTRATOR, "CASES", "2028-05-09", 10);
        mine(asker)
                .body("id", equalTo(List.of(second, first)))
                .body("state", everyItem(equalTo("REQUESTED")))
                .body("fetchUntil", everyItem(nullValue()));
        decide(AUDITOR, first, "approval").statusCode(200);
        decide(AUDITOR, second, "rejection").statusCode(200);
        mine(asker)
                .body("state", equalTo(List.of("REJECTED", "APPROVED")))
                .body("[0].fetchUntil", nullValue())
                .body("[1].fetchUntil", equalTo("2028-05-16T10:00:00+08:00"));
        mine(POLICE).body("id", not(hasItem(first)));
        given().get("/exports/mine").then().statusCode(401);
    }

    @Test
    void shows_the_last_fifty_requests() {
        var asker = Tokens.withRole("admin-4", "administrator");
        MovableClock.stopAt("2028-06-05T10:00:00+08:00");
        var oldest = ask(asker, "CASES", "2028-06-05", 10);
        MovableClock.stopAt("2028-06-06T10:00:00+08:00");
        for (int request = 0; request < 50; request++) {
            ask(asker, "CASES", "2028-06-06", 10);
        }
        mine(asker).body("id", hasSize(50)).body("id", not(hasItem(oldest)));
    }

    @Test
    void has_no_door_for_clerks_services_and_parents() {
        var id = ask(ADMINISTRATOR, "CASES", "2028-03-06", 200);
        for (var token : List.of(
                Tokens.clerk("clerk:medical-insurance", "220502", "220502"),
                Tokens.service("medical-insurance"),
                Tokens.withRole("counter"),
                AUDITOR)) {
            ask(token, "{\"what\":\"ITEMS\"," + tail("2028-03-06", 200)).statusCode(403);
            rows(token, id).statusCode(403);
            by(token).get("/exports/mine").then().statusCode(403);
        }
        decide(ADMINISTRATOR, id, "approval").statusCode(403);
        decide(AUDITOR, id, "rejection").statusCode(200);
        rows(ADMINISTRATOR, id).statusCode(403);
        ask(ADMINISTRATOR, "{\"what\":\"CASES\"," + tail("2028-03-06", 50_000)).statusCode(400);
        given().get("/exports/" + id + "/rows").then().statusCode(401);
        by(AUDITOR).get("/exports").then().body("id", not(hasItem(id)));
    }

    private static String ask(String token, String what, String day, int rows) {
        return ask(token, "{\"what\":\"" + what + "\"," + tail(day, rows))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String tail(String day, int rows) {
        return """
                "filter":{"region":"2205","from":"%s","until":"%s"},"purpose":"yearly-report","rows":%d}""".formatted(day, day, rows);
    }

    private static ValidatableResponse ask(String token, String body) {
        return by(token).body(body).post("/exports").then();
    }

    private static ValidatableResponse decide(String token, String id, String decision) {
        return by(token).post("/exports/" + id + "/" + decision).then();
    }

    private static ValidatableResponse rows(String token, String id) {
        return by(token).get("/exports/" + id + "/rows").then();
    }

    private static ValidatableResponse mine(String token) {
        return by(token).get("/exports/mine").then().statusCode(200);
    }

    private static RequestSpecification by(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
