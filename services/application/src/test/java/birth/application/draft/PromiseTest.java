package birth.application.draft;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Family;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A written promise in place of a proof (domain.md 3.3, 告知承诺制). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PromiseTest {

    private static final String PROMISE = "NOT_INSURED_ELSEWHERE";

    @Test
    void the_mother_signs_the_wording_she_read_and_the_proof_is_not_asked() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        family.mother()
                .get("/drafts/" + draft + "/promises")
                .then()
                .body("find { it.kind == '%s' }.signedAt".formatted(PROMISE), nullValue())
                .body("find { it.kind == '%s' }.text".formatted(PROMISE), notNullValue());
        paper(family, draft).body(state(), equalTo("OPTIONAL"));
        family.father()
                .body("{\"version\":1}")
                .put("/drafts/" + draft + "/promises/" + PROMISE)
                .then()
                .statusCode(403);
        sign(family, draft, 2).statusCode(409).body("code", equalTo("PROMISE_CHANGED"));
        String signedAt = sign(family, draft, 1)
                .statusCode(200)
                .body("version", equalTo(1))
                .extract()
                .path("signedAt");
        sign(family, draft, 1).body("signedAt", equalTo(signedAt));
        paper(family, draft).body(state(), equalTo("GIVEN"));
    }

    @Test
    void the_office_sees_the_promise_and_puts_its_breach_on_record() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        sign(family, draft, 1).statusCode(200);
        String caseNo = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNo");
        projection(caseNo, "I", "medical-insurance").body("fields.promises.kind", hasItem(PROMISE));
        projection(caseNo, "B", "birth-certificate").body("fields.promises", nullValue());
        breach(caseNo, "clerk:birth-certificate", "220502").statusCode(404);
        breach(caseNo, "clerk:medical-insurance", "220503").statusCode(404);
        breach(caseNo, "clerk:vaccination", "220502").statusCode(403);
        breach(caseNo, "clerk:medical-insurance", "220502").statusCode(204);
        projection(caseNo, "I", "medical-insurance").body("fields.promises.breachedAt", hasItem(notNullValue()));
    }

    private static ValidatableResponse sign(Family family, String draft, int version) {
        return family.mother()
                .body("{\"version\":%d}".formatted(version))
                .put("/drafts/" + draft + "/promises/" + PROMISE)
                .then();
    }

    private static ValidatableResponse paper(Family family, String draft) {
        return family.mother().get("/drafts/" + draft + "/materials").then().statusCode(200);
    }

    private static String state() {
        return "find { it.kind == 'not-insured-proof' }.state";
    }

    private static ValidatableResponse projection(String caseNo, String item, String department) {
        return given().auth()
                .oauth2(Tokens.withRole("service:" + department))
                .header("Purpose", "CASEWORK")
                .get("/projections/%s/1/%s?attempt=1".formatted(caseNo, item))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse breach(String caseNo, String role, String region) {
        return given().auth()
                .oauth2(Tokens.clerk("w1", role, region, region))
                .contentType("application/json")
                .body("{\"reason\":\"参保地回函：孩子已参保\"}")
                .post("/cases/" + caseNo + "/promises/" + PROMISE + "/breach")
                .then();
    }
}
