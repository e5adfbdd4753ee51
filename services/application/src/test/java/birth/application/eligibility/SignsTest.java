package birth.application.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Family;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Signs of fraud and of a mother to be protected reach the security role, and the application waits (domain.md 3.3, 8.5). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SignsTest {

    @Test
    void a_mother_under_age_is_on_the_list_before_anybody_applies() {
        var family = Family.ofMotherBorn(LocalDate.of(2010, 1, 1));
        alerts("s1").body(ruleOf(family, "flag"), hasItem("PROTECTION"));
        var child = Family.ofMotherBorn(LocalDate.of(2013, 1, 1));
        alerts("s1").body(ruleOf(child, "flag"), hasItem("MANDATORY_REPORT"));
    }

    @Test
    void a_name_other_than_at_admission_stops_the_application_until_two_have_looked() {
        var family = Family.withChildren(1);
        family.isAmended("赵雨桐", "赵雨彤");
        var draft = family.filledDraft(family.form());
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> verdict(family, draft)
                .body("[0].rules.rule", hasItem("E09"))
                .body("[0].rules.find { it.rule == 'E09' }.flag", nullValue()));
        submission(family, draft).statusCode(422).body("errors.code", hasItem("E09"));
        String alert = alerts("s1")
                .body(ruleOf(family, "rule"), hasItems("E09"))
                .extract()
                .path(first(family));
        release("s1", alert).body("waitingFor", equalTo("SECOND_PERSON"));
        release("s1", alert).statusCode(409).body("code", equalTo("SAME_PERSON"));
        submission(family, draft).statusCode(422);
        release("s2", alert).statusCode(200).body("waitingFor", nullValue());
        alerts("s1").body(ruleOf(family, "rule"), not(hasItem("E09")));
        submission(family, draft).statusCode(201);
    }

    /** domain.md 3.3: a sign seen after the submission locks the case, until two have looked. */
    @Test
    void a_name_other_than_at_admission_that_shows_after_the_submission_locks_the_case() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        family.isAmended("赵雨桐", "赵雨彤");
        family.isAmended("赵雨桐", "赵雨彤");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> OutboxRows.typesAbout(caseNo)
                .contains("case.locked.v1"));
        String alert = alerts("s1").extract().path(first(family));
        release("s1", alert).statusCode(200);
        assertThat(OutboxRows.typesAbout(caseNo)).doesNotContain("case.unlocked.v1");
        release("s2", alert).statusCode(200);
        assertThat(OutboxRows.typesAbout(caseNo))
                .filteredOn(type -> type.endsWith("locked.v1"))
                .containsExactly("case.locked.v1", "case.unlocked.v1");
    }

    @Test
    void a_sign_of_the_ward_calls_for_the_bureau() {
        var family = Family.withChildren(1);
        family.isAmended("\"mode\":\"1\"", "\"mode\":\"1\",\"signs\":[\"SURROGACY\"]");
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> alerts("s1")
                .body(ruleOf(family, "flag"), hasItem("SUPERVISION")));
        verdict(family, family.filledDraft(family.form()))
                .body("[0].rules.rule", hasItem("E27"))
                .body("[0].outcome", equalTo("WIN"));
    }

    @Test
    void nobody_but_the_security_role_learns_that_there_is_a_list() {
        given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/security-alerts")
                .then()
                .statusCode(403);
        Family.withChildren(1).mother().get("/security-alerts").then().statusCode(403);
    }

    private static ValidatableResponse verdict(Family family, String draft) {
        return family.mother().get("/drafts/" + draft + "/eligibility").then();
    }

    private static ValidatableResponse submission(Family family, String draft) {
        return family.mother().put("/drafts/" + draft + "/submission").then();
    }

    private static ValidatableResponse alerts(String officer) {
        return given().auth()
                .oauth2(Tokens.clerk(officer, "security", "none", "none"))
                .get("/security-alerts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse release(String officer, String alert) {
        return given().auth()
                .oauth2(Tokens.clerk(officer, "security", "none", "none"))
                .contentType("application/json")
                .body("{\"reason\":\"已与医院核实\"}")
                .post("/security-alerts/" + alert + "/release")
                .then();
    }

    private static String ruleOf(Family family, String field) {
        return "findAll { it.deliveryRef == '%s' }.%s".formatted(family.deliveryRef(), field);
    }

    private static String first(Family family) {
        return "find { it.deliveryRef == '%s' }.id".formatted(family.deliveryRef());
    }
}
