package birth.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import birth.application.form.Form;
import birth.application.form.Forms;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the rules make of a draft and of its submission (domain.md 2.2, 12: A12, A15). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RoutesTest {

    @Test
    void a_new_draft_begins_with_the_items_the_rules_preselect() {
        var family = Family.withChildren(1);
        family.mother()
                .get("/drafts/" + family.openDraft())
                .then()
                .body("form.items", contains("B", "V", "H", "I", "C", "G"));
    }

    @Test
    void tells_the_owner_of_a_draft_every_rule_and_nobody_else() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(withoutFather("220524"));
        family.mother()
                .get("/drafts/" + draft + "/eligibility")
                .then()
                .statusCode(200)
                .body("[0].pluralIndex", equalTo(1))
                .body("[0].outcome", equalTo("HYB"))
                .body("[0].rules.rule", hasItems("E06", "E08", "E14"))
                .body("[0].routes.H.way", equalTo("WINDOW"))
                .body("[0].offers.rule", hasItem("I1"));
        family.father().get("/drafts/" + draft + "/eligibility").then().statusCode(404);
    }

    @Test
    void hands_the_registration_of_a_mother_alone_to_the_window_and_the_rest_online() throws Exception {
        var family = Family.withChildren(1);
        var said = submitted(family.submit(withoutFather("220503")));
        assertThat(routes(said))
                .containsEntry("H", "WINDOW")
                .containsEntry("B", "ONLINE")
                .containsEntry("V", "ONLINE")
                .containsEntry("I", "ONLINE")
                .containsEntry("C", "ONLINE");
        assertThat(said.at("/ruleVersions").properties().stream().map(Map.Entry::getKey))
                .contains("EligibilityOnlineJoint", "ItemSelection", "Entitlements", "CombinedForm");
    }

    @Test
    void keeps_what_is_done_here_of_a_family_from_another_province() throws Exception {
        var family = Family.withChildren(1);
        var father = new Form.Father("王浩然", "01", family.form().father().idNo(), "01", null, "310101");
        var said = submitted(family.submit(Forms.following("F", father, Forms.child(1, "王", "梓涵"))));
        assertThat(routes(said)).containsOnlyKeys("B", "V", "H");
    }

    @Test
    void sends_a_girl_to_the_window_with_every_rule_told_and_opens_no_case() {
        var family = Family.ofMotherBorn(LocalDate.of(2010, 1, 1));
        var draft = family.filledDraft(withoutFather("220503"));
        family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_ONLINE"))
                .body("errors.code", hasItems("E06", "E08", "E20"))
                .body("errors.find { it.code == 'E20' }.fix", notNullValue());
        family.mother().get("/cases").then().body("$", hasSize(0));
    }

    @Test
    void keeps_why_parents_leave_out_the_insurance() {
        var family = Family.withChildren(1);
        var draft = family.openDraft();
        var body = """
                {"version":0,"form":{"items":["B","V","H","C"],"insurance":{"refusal":"%s"}}}""";
        family.mother()
                .body(body.formatted("BECAUSE"))
                .put("/drafts/" + draft)
                .then()
                .statusCode(400);
        family.mother()
                .body(body.formatted("INSURED_ELSEWHERE"))
                .put("/drafts/" + draft)
                .then()
                .statusCode(200)
                .body("form.insurance.refusal", equalTo("INSURED_ELSEWHERE"));
        family.mother()
                .get("/drafts/" + draft + "/eligibility")
                .then()
                .body("[0].offers.find { it.rule == 'I7' }.mode", equalTo("REFUSED"));
    }

    @Test
    void tells_both_parents_of_a_case_their_benefits_and_strangers_nothing() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        for (var parent : List.of(family.mother(), family.father())) {
            parent.get("/cases/" + caseNo + "/entitlements")
                    .then()
                    .statusCode(200)
                    .body("[0].childIndex", equalTo(1))
                    .body("[0].entitlements.rule", hasItems("N19", "N22"))
                    .body("[0].entitlements.find { it.rule == 'N22' }.endsOn", equalTo("2029-11-01"))
                    .body("[0].entitlements.find { it.rule == 'N19' }.department", equalTo("区卫生健康局"));
        }
        Family.withChildren(1)
                .mother()
                .get("/cases/" + caseNo + "/entitlements")
                .then()
                .statusCode(404);
    }

    private static Form withoutFather(String hukouRegion) {
        var form = Forms.following("M", null, Forms.child(1, "赵", "一诺"));
        return new Form(
                form.children(),
                new Form.Mother("01", "13900000002", form.mother().address(), hukouRegion, "10"),
                null,
                true,
                null,
                form.hukou(),
                null,
                form.card(),
                form.clinic(),
                null,
                null,
                form.declarations());
    }

    private static JsonNode submitted(String caseNo) throws Exception {
        return new ObjectMapper().readTree(OutboxRows.about(caseNo).getFirst().payload());
    }

    private static Map<String, String> routes(JsonNode said) {
        var routes = new TreeMap<String, String>();
        said.at("/children/0/items")
                .forEach(item ->
                        routes.put(item.get("item").asText(), item.get("route").asText()));
        return routes;
    }
}
