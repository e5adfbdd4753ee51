package birth.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import birth.application.casefile.CaseNumber;
import birth.application.form.Form;
import birth.application.form.Forms;
import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SubmissionTest {

    @Test
    void shows_a_birth_to_its_mother_alone_and_without_the_stillborn() {
        var family = Family.withChildren(2);
        family.mother()
                .get("/births")
                .then()
                .statusCode(200)
                .body("[0].children.pluralIndex", equalTo(List.of(1, 3)))
                .body("[0].children[0].sex", equalTo("2"));
        family.father().get("/births").then().statusCode(200).body("$", hasSize(0));
        Bus.say(family.recorded(), family.recorded());
        family.mother().get("/births").then().body("$", hasSize(1));
    }

    @Test
    void opens_one_draft_for_a_delivery_however_often_it_is_asked() {
        var family = Family.withChildren(1);
        var body = "{\"deliveryRef\":\"%s\"}".formatted(family.deliveryRef());
        var draft = family.mother()
                .body(body)
                .post("/drafts")
                .then()
                .statusCode(201)
                .body("locked", hasItem("child.sex"))
                .extract()
                .path("draftId");
        family.mother().body(body).post("/drafts").then().statusCode(200).body("draftId", equalTo(draft));
        family.father().body(body).post("/drafts").then().statusCode(404).body("code", equalTo("BIRTH_UNKNOWN"));
        family.father().get("/drafts/" + draft).then().statusCode(404).body("code", equalTo("DRAFT_UNKNOWN"));
    }

    @Test
    void names_a_wrong_check_digit_and_stores_nothing() {
        var family = Family.withChildren(1);
        var draft = family.openDraft();
        var father = new Form.Father("王浩然", "01", "220502199403159310", "01", "1390", "220502");
        family.mother()
                .body(new Family.Change(0, Forms.following("F", father, Forms.child(1, "王", "囍"))))
                .put("/drafts/" + draft)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("FORM_INVALID"))
                .body("errors.field", containsInAnyOrder("father.idNo", "father.mobile", "children[0].givenName"))
                .body("errors.find { it.field == 'father.idNo' }.code", equalTo("ID_CHECK_DIGIT"))
                .body("errors.find { it.field == 'father.idNo' }.fix", notNullValue());
        family.mother()
                .get("/drafts/" + draft)
                .then()
                .body("version", equalTo(0))
                .body("form.father", equalTo(null));
    }

    @Test
    void refuses_malformed_json_and_a_draft_changed_elsewhere() {
        var family = Family.withChildren(1);
        var draft = family.openDraft();
        family.mother()
                .body("{\"version\":0,\"form\":{")
                .put("/drafts/" + draft)
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        family.mother()
                .body(new Family.Change(0, family.form()))
                .put("/drafts/" + draft)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        family.mother()
                .body(new Family.Change(0, family.form()))
                .put("/drafts/" + draft)
                .then()
                .statusCode(409)
                .body("code", equalTo("DRAFT_CHANGED"));
    }

    @Test
    void lists_all_that_is_missing_before_it_takes_a_submission() {
        var family = Family.withChildren(1);
        family.mother()
                .put("/drafts/" + family.openDraft() + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("FORM_INCOMPLETE"))
                .body(
                        "errors.field",
                        hasItems("children[0].familyName", "mother.mobile", "hukou.follow", "declarations.truth"));
    }

    @Test
    void hands_the_registration_of_another_province_over_here_and_shows_the_rest_as_done_there() {
        var family = Family.withChildren(1);
        var father = new Form.Father("王浩然", "01", family.form().father().idNo(), "01", null, "310101");
        var caseNo = family.submit(Forms.following("F", father, Forms.child(1, "王", "梓涵")));
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].items.findAll { it.state == 'ELSEWHERE' }.item", equalTo(List.of("I", "C")))
                .body("children[0].items.find { it.item == 'H' }.reasonCode", equalTo("E15"))
                .body("children[0].items.find { it.item == 'H' }.unit", equalTo("220502030000"))
                .body("children[0].items.find { it.item == 'H' }.phone", notNullValue())
                .body("children[0].items.find { it.item == 'I' }.hint", notNullValue())
                .body("children[0].items.find { it.item == 'B' }.state", equalTo("REQUESTED"))
                .body("state", equalTo("SUBMITTED"));
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("findAll { it.code == 'ROUTED_ELSEWHERE' }.item", equalTo(List.of("I", "C")));
        assertThat(OutboxRows.about(caseNo).getFirst().payload())
                .contains("\"item\":\"B\"", "\"item\":\"V\"", "\"item\":\"H\"")
                .doesNotContain("\"item\":\"C\"", "310101");
    }

    @Test
    void sends_the_registration_to_the_county_of_the_followed_household() {
        var family = Family.withChildren(1);
        var father = new Form.Father("王浩然", "01", family.form().father().idNo(), "01", null, "220524");
        var caseNo = family.submit(Forms.following("F", father, Forms.child(1, "王", "梓涵")));
        assertThat(OutboxRows.about(caseNo).getFirst().payload())
                .contains("\"region\":\"220524\",\"unit\":\"220524010000\"", Family.INSTITUTION);
    }

    @Test
    void answers_the_same_case_when_the_submission_is_repeated() {
        var family = Family.withChildren(2);
        var draft = family.filledDraft(family.form());
        var first = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(201)
                .extract();
        String caseNo = first.path("caseNo");
        family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(200)
                .body("caseNo", equalTo(caseNo))
                .body("queryCode", equalTo(first.path("queryCode")));
        family.mother()
                .get("/drafts/" + draft + "/submission")
                .then()
                .statusCode(200)
                .body("caseNo", equalTo(caseNo))
                .body("queryCode", equalTo(first.path("queryCode")));
        family.father()
                .get("/drafts/" + draft + "/submission")
                .then()
                .statusCode(403)
                .body("code", equalTo("APPLICANT_ONLY"));
        Family.withChildren(1)
                .mother()
                .get("/drafts/" + draft + "/submission")
                .then()
                .statusCode(404);
        assertThat(CaseNumber.isValid(caseNo)).isTrue();
        assertThat(OutboxRows.about(caseNo)).singleElement().satisfies(said -> {
            assertThat(said.type()).isEqualTo("case.submitted.v1");
            assertThat(said.sequence()).isEqualTo(1);
            assertThat(said.payload())
                    .contains("\"consentNeeded\":true", "\"childIndex\":2", "\"pluralIndex\":3", "220502030000")
                    .doesNotContain("王", family.motherId());
        });
        family.mother()
                .body(new Family.Change(1, family.form()))
                .put("/drafts/" + draft)
                .then()
                .statusCode(409)
                .body("code", equalTo("DRAFT_SUBMITTED"));
    }

    @Test
    void opens_one_case_when_two_submissions_race() throws Exception {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        Callable<String> submission = () -> family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .extract()
                .path("caseNo");
        var numbers = AtOnce.all(Collections.nCopies(4, submission));
        assertThat(numbers).doesNotContainNull().containsOnly(numbers.getFirst());
        assertThat(OutboxRows.typesAbout(numbers.getFirst())).containsExactly("case.submitted.v1");
    }

    @Test
    void knows_no_parent_without_a_real_name() {
        given().auth()
                .oauth2(Tokens.parent("nobody"))
                .get("/cases")
                .then()
                .statusCode(403)
                .body("code", equalTo("REAL_NAME_UNKNOWN"));
    }
}
