package birth.application.consent;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Family;
import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsentTextTest {

    private static final String OF_FATHER = "find { it.who == 'OTHER_PARENT' }";

    @Test
    void shows_the_words_before_anybody_signs_in() {
        given().get("/consent-texts")
                .then()
                .statusCode(200)
                .body("key", hasItems("privacy", "sensitive", "truth", "authorisation"))
                .body("find { it.key == 'authorisation' }.text", matchesPattern(".*本办件.*30日.*"))
                .body("hash", everyItem(matchesPattern("[0-9a-f]{64}")));
    }

    @Test
    void keeps_with_the_case_which_words_each_parent_agreed_to() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var door = "/cases/" + caseNo + "/consents";
        family.mother()
                .get(door)
                .then()
                .statusCode(200)
                .body("who.unique()", contains("APPLICANT"))
                .body("text.key", hasItems("privacy", "sensitive", "truth"))
                .body("method.unique()", contains("REAL_NAME_LOGIN"));

        family.father()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(200);
        family.father()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(200);
        family.mother()
                .get(door)
                .then()
                .body("findAll { it.who == 'OTHER_PARENT' }", hasSize(1))
                .body(OF_FATHER + ".text.key", equalTo("authorisation"))
                .body(OF_FATHER + ".until", notNullValue())
                .body(OF_FATHER + ".revokedAt", nullValue());
        family.father().delete("/cases/" + caseNo + "/consent").then().statusCode(200);
        family.father().get(door).then().body(OF_FATHER + ".revokedAt", notNullValue());
    }

    @Test
    void a_case_keeps_the_words_it_was_submitted_with() {
        var before = Family.withChildren(1);
        var early = before.submit();
        Bus.say(Bus.Said.of(
                "reference-data",
                "consent-text:privacy",
                "reference.published.v1",
                "/application",
                "consent-text.privacy",
                """
                {"kind":"consent-text","key":"privacy","version":2,"validFrom":"2026-01-01","hash":"%s",
                    "content":{"title":"新标题","text":"新正文"}}""".formatted("0".repeat(64))));
        await().atMost(20, SECONDS).untilAsserted(() -> given().get("/consent-texts")
                .then()
                .body("find { it.key == 'privacy' }.title", equalTo("新标题")));
        var after = Family.withChildren(1);
        var late = after.submit();
        var version = "find { it.text.key == 'privacy' }.text.version";
        before.mother().get("/cases/" + early + "/consents").then().body(version, equalTo(1));
        after.mother().get("/cases/" + late + "/consents").then().body(version, equalTo(2));
    }

    @Test
    void nobody_else_reads_what_a_family_agreed_to() {
        var caseNo = Family.withChildren(1).submit();
        given().get("/cases/" + caseNo + "/consents").then().statusCode(401);
        Family.withChildren(1)
                .mother()
                .get("/cases/" + caseNo + "/consents")
                .then()
                .statusCode(404);
    }
}
