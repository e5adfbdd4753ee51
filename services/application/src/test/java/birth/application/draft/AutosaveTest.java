package birth.application.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Family;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** Every field is saved as it is typed; scenarios A03, A04, A05. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AutosaveTest {

    @Test
    void saves_what_is_right_and_names_what_is_not_beside_its_key() {
        var family = Family.withChildren(1);
        var draft = family.openDraft();
        save(family.mother(), draft, """
                {"father.name":"王浩然","father.idNo":"220502199403159310","child.familyName":"王","child.givenName":"囍",
                 "no.such":"1","child.sex":"2","hukou.relation":"22","items.selected":["B","V","H"],"card.needPhysical":"perhaps"}""")
                .statusCode(200)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "father.idNo", "child.givenName", "no.such", "child.sex", "card.needPhysical"))
                .body("errors.find { it.field == 'father.idNo' }.code", equalTo("ID_CHECK_DIGIT"))
                .body("errors.find { it.field == 'child.sex' }.code", equalTo("FIELD_LOCKED"))
                .body("errors.find { it.field == 'card.needPhysical' }.code", equalTo("WRONG_TYPE"))
                .body("form.father.name", equalTo("王浩然"))
                .body("form.father.idNo", nullValue())
                .body("form.children[0].familyName", equalTo("王"))
                .body("form.children[0].givenName", nullValue())
                .body("form.children[0].relation", equalTo("22"))
                .body("form.items", contains("B", "V", "H"));
        save(family.mother(), draft, "{\"father.idNo\":\"%s\",\"child.givenName\":\"梓涵\"}".formatted(family.fatherId()))
                .body("errors", empty())
                .body("derived.'child[1].namePinyin'", equalTo("WANG ZIHAN"));
        save(family.mother(), draft, "{\"child.namePinyin\":\"WANG TZEHAN\",\"father.name\":null}")
                .body("derived.'child[1].namePinyin'", nullValue())
                .body("form.father.name", nullValue());
        save(family.mother(), draft, "{\"child.familyName\":null,\"father.name\":\"欧阳浩然\"}")
                .body("derived.'child[1].familyName'", equalTo("欧阳"));
        save(family.mother(), draft, "{\"child.familyName\":\"\"}")
                .body("errors", empty())
                .body("derived.'child[1].familyName'", nullValue())
                .body("form.children[0].familyName", equalTo(""));
    }

    @Test
    void writes_each_twin_by_its_place_and_the_rejected_name_of_one_hinders_no_other() {
        var family = Family.withChildren(2);
        var draft = family.openDraft();
        save(family.mother(), draft, """
                {"child[1].givenName":"知远","child[3].givenName":"囍宁","child[2].givenName":"安","child.givenName":"安"}""")
                .body("errors.field", containsInAnyOrder("child[3].givenName", "child[2].givenName", "child.givenName"))
                .body("errors.find { it.field == 'child[3].givenName' }.message", equalTo("有字不在《通用规范汉字表》内：囍"))
                .body("form.children[0].givenName", equalTo("知远"))
                .body("form.children[1].givenName", nullValue());
        save(family.mother(), draft, "{\"child[3].givenName\":\"知宁\"}")
                .body("errors", empty())
                .body("form.children[1].givenName", equalTo("知宁"));
    }

    @Test
    void refuses_an_ethnicity_of_neither_parent_and_offers_both_where_they_differ() {
        var family = Family.withChildren(1);
        var draft = family.openDraft();
        save(family.mother(), draft, """
                {"mother.ethnicity":"11","father.name":"那日松","father.ethnicity":"02","child.ethnicity":"10"}""").body("errors.code", contains("ETHNICITY_OF_NEITHER_PARENT"));
        for (var right : new String[] {"02", "11"}) {
            save(family.mother(), draft, "{\"child.ethnicity\":\"%s\"}".formatted(right))
                    .body("errors", empty());
        }
        family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(422)
                .body("errors.find { it.field == 'declarations.ethnicity' }.message", equalTo("民族成份确认未填写"));
    }

    @Test
    void minds_the_version_only_when_it_is_told_one() {
        var family = Family.withChildren(1);
        var draft = family.openDraft();
        save(family.mother(), draft, "{\"child.familyName\":\"王\"}").body("version", equalTo(1));
        family.mother()
                .body("{\"version\":0,\"fields\":{\"child.familyName\":\"赵\"}}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(409)
                .body("code", equalTo("DRAFT_CHANGED"));
        family.father()
                .body("{\"fields\":{\"child.familyName\":\"赵\"}}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(404);
    }

    static ValidatableResponse save(RequestSpecification parent, String draft, String fields) {
        return parent.body("{\"fields\":" + fields + "}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(200);
    }
}
