package birth.application;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CaseAccessTest {

    @Test
    void shows_a_case_to_both_parents_and_to_nobody_else() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var strangers = Family.withChildren(1);
        for (var door : new String[] {"", "/timeline", "/live"}) {
            strangers
                    .mother()
                    .get("/cases/" + caseNo + door)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("CASE_UNKNOWN"));
        }
        strangers
                .mother()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(404);
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .statusCode(200)
                .body("children[0].name", equalTo("王梓涵"))
                .body("children[0].items.item.join()", equalTo("BVHIC"))
                .body("consent", equalTo("WAITING"));
        family.father()
                .get("/cases")
                .then()
                .statusCode(200)
                .body("caseNo", hasItem(caseNo))
                .body("[0].as", equalTo("OTHER_PARENT"));
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("code", hasItem("SUBMITTED"))
                .body("text.join()", not(containsString("梓涵")));
    }

    @Test
    void does_not_know_a_case_that_does_not_exist() {
        Family.withChildren(1)
                .mother()
                .get("/cases/22050220261103000001R")
                .then()
                .statusCode(404)
                .body("code", equalTo("CASE_UNKNOWN"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /births, clerk:vaccination",
        "POST, /drafts, hospital",
        "GET, /drafts/5f0c954e-8a0b-4ac4-9f5a-ad4d55a8a8c5, administrator",
        "PUT, /drafts/5f0c954e-8a0b-4ac4-9f5a-ad4d55a8a8c5/submission, service:workflows",
        "GET, /drafts/5f0c954e-8a0b-4ac4-9f5a-ad4d55a8a8c5/submission, counter",
        "GET, /cases, clerk:birth-certificate",
        "GET, /cases/22050220261103000001R/children/1/premium-bill, clerk:medical-insurance",
        "GET, /cases/22050220261103000001R, auditor",
        "GET, /cases/22050220261103000001R/timeline, hospital",
        "GET, /cases/22050220261103000001R/live, hospital",
        "PUT, /cases/22050220261103000001R/consent, clerk:household-registration",
        "DELETE, /cases/22050220261103000001R/consent, clerk:household-registration",
        "PUT, /cases/22050220261103000001R/objection, clerk:household-registration",
        "PUT, /cases/22050220261103000001R/children/1/fields, clerk:birth-certificate",
        "POST, /cases/22050220261103000001R/children/1/items, hospital",
        "POST, /cases/22050220261103000001R/withdrawal, supervisor:household-registration",
        "GET, /messages, clerk:vaccination",
        "GET, /messages/settings, administrator",
        "PUT, /messages/settings, administrator",
        "POST, /messages/5f0c954e-8a0b-4ac4-9f5a-ad4d55a8a8c5/read, administrator",
        "POST, /messages/5f0c954e-8a0b-4ac4-9f5a-ad4d55a8a8c5/resend, supervisor:vaccination",
        "GET, /cases/22050220261103000001R/messages, auditor",
        "GET, /cases/22050220261103000001R/papers, clerk:household-registration",
        "GET, /cases/22050220261103000001R/papers/RECEIPT/22050220261103000001R, hospital",
        "PUT, /real-names/someone, parent",
        "GET, /projections/22050220261103000001R/1/H, parent",
        "GET, /projections/22050220261103000001R/1/H, service:workflows"
    })
    void opens_no_door_to_the_wrong_role_or_without_a_token(String method, String door, String wrongRole) {
        given().contentType("application/json")
                .body("{}")
                .request(method, door)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.withRole(wrongRole))
                .contentType("application/json")
                .body("{}")
                .request(method, door)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ALLOWED"));
        given().auth()
                .oauth2(Tokens.forAnotherAudience("parent"))
                .contentType("application/json")
                .body("{}")
                .request(method, door)
                .then()
                .statusCode(401);
    }

    @Test
    void tells_states_to_whoever_holds_the_code_but_not_to_one_who_guesses() {
        var family = Family.withChildren(1);
        var submitted = family.mother()
                .put("/drafts/" + family.filledDraft(family.form()) + "/submission")
                .then()
                .statusCode(201)
                .extract();
        String caseNo = submitted.path("caseNo");
        track(caseNo, submitted.path("queryCode"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("children[0].items.size()", equalTo(5))
                .body("children[0]", not(hasKey("name")));
        for (int i = 0; i < 9; i++) {
            track(caseNo, "ZZZZZZ").then().statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
        }
        track(caseNo, submitted.path("queryCode")).then().statusCode(429).header("Retry-After", "600");
    }

    @Test
    void shows_the_catalogue_of_items_to_everybody() {
        given().get("/items")
                .then()
                .statusCode(200)
                .body("item.join()", equalTo("BVHICRGSTM"))
                .body("find { it.item == 'H' }.needs", equalTo(List.of("B", "CONSENT")))
                .body("find { it.item == 'S' }.promiseDays", equalTo(20));
    }

    private static Response track(String caseNo, String code) {
        return given().contentType("application/json")
                .body("{\"caseNo\":\"%s\",\"queryCode\":\"%s\"}".formatted(caseNo, code))
                .post("/tracking");
    }
}
