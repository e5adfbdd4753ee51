package birth.application.licence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Family;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A parent can file 证照纠错 for a licence that is wrong; the application goes on meanwhile (domain.md 2.2 E17). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LicenceCorrectionTest {

    private static final String RIGHT = "J220502-2023-000132";
    private static final String CLAIM =
            "{\"field\":\"marriage.certNo\",\"claim\":\"" + RIGHT + "\",\"explanation\":\"证照上两位数字颠倒\"}";

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void says_what_the_readers_own_licences_say_of_the_form() {
        var family = Family.withChildren(1).isMarried();
        var draft = family.openDraft();
        family.mother()
                .get("/drafts/" + draft)
                .then()
                .body("licences.'marriage.certNo'", equalTo("J220502-2023-000123"))
                .body("licences.'father.name'", equalTo("王浩然"));
        family.father()
                .body("{\"deliveryRef\":\"%s\"}".formatted(family.deliveryRef()))
                .post("/drafts");
        family.father()
                .get("/drafts/" + draft)
                .then()
                .body("licences.'marriage.date'", equalTo("2023-05-20"))
                .body("licences.'father.name'", nullValue());
    }

    @Test
    void goes_to_the_platform_until_it_takes_it_and_names_who_has_it_and_until_when() {
        var family = Family.withChildren(1).isMarried();
        var draft = family.openDraft();
        var id = filed(family, draft);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OtherOffices.asked().contains("PUT /licences/corrections/" + id));
        shown(family, draft)
                .body("state", contains("FILED"))
                .body("with", contains("ISSUER"))
                .body("[0].label", equalTo("结婚证字号"))
                .body("[0].claim", equalTo(RIGHT))
                .body("[0].office", equalTo("民政部门（婚姻登记处）"))
                .body("[0].dueOn", notNullValue());
        OtherOffices.answer("PUT /licences/corrections/" + id, 202, "");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> shown(family, draft).body("state", contains("SENT")));
    }

    @Test
    void asks_for_the_paper_and_tells_the_rule_as_long_as_the_licence_is_in_dispute() {
        var family = Family.withChildren(1).isMarried();
        var draft = family.openDraft();
        var marriage = "find { it.kind == 'marriage-certificate' }.state";
        family.mother().get("/drafts/" + draft + "/materials").then().body(marriage, equalTo("GIVEN"));
        rules(family, draft).body("[0].rules.rule", not(hasItem("E17")));
        var id = filed(family, draft);
        family.mother().get("/drafts/" + draft + "/materials").then().body(marriage, equalTo("NEEDED"));
        rules(family, draft).body("[0].rules.rule", hasItem("E17"));
        answer(id, "{\"verdict\":\"CORRECTED\"}", 204);
        family.mother().get("/drafts/" + draft + "/materials").then().body(marriage, equalTo("GIVEN"));
        family.mother().get("/drafts/" + draft).then().body("licences.'marriage.certNo'", equalTo(RIGHT));
    }

    @Test
    void takes_the_issuers_word_once_however_often_it_comes() {
        var family = Family.withChildren(1).isMarried();
        var draft = family.openDraft();
        var id = filed(family, draft);
        answer(id, "{\"verdict\":\"RECEIVED\"}", 204);
        shown(family, draft).body("state", contains("RECEIVED"));
        answer(id, "{\"verdict\":\"DECLINED\"}", 400);
        answer(id, "{\"verdict\":\"DECLINED\",\"explanation\":\"与登记档案一致\"}", 204);
        answer(id, "{\"verdict\":\"DECLINED\",\"explanation\":\"与登记档案一致\"}", 204);
        answer(id, "{\"verdict\":\"RECEIVED\"}", 204);
        answer(id, "{\"verdict\":\"CORRECTED\"}", 409).body("code", equalTo("CORRECTION_ANSWERED"));
        shown(family, draft).body("state", contains("DECLINED")).body("[0].answer", equalTo("与登记档案一致"));
        family.mother()
                .get("/drafts/" + draft)
                .then()
                .body("licences.'marriage.certNo'", equalTo("J220502-2023-000123"));
    }

    @Test
    void tells_the_offices_and_both_parents_of_a_case() {
        var family = Family.withChildren(1).isMarried();
        var caseNo = family.submit();
        String draft =
                family.mother().get("/drafts").then().extract().path("find { it.caseNo == '" + caseNo + "' }.draftId");
        disputed(caseNo, "H", nullValue());
        var id = filed(family, draft);
        disputed(caseNo, "H", equalTo("结婚证字号（正在纠错，以原件照片核对）"));
        disputed(caseNo, "C", nullValue());
        answer(id, "{\"verdict\":\"CORRECTED\"}", 204);
        disputed(caseNo, "H", equalTo("结婚证字号（发证机关已更正）"));
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("text", hasItem("证照纠错（结婚证字号）：民政部门（婚姻登记处）已更正电子证照。"));
        for (var parent : new RequestSpecification[] {family.mother(), family.father()}) {
            parent.get("/cases/" + caseNo + "/messages").then().body("code", hasItem("LICENCE_CORRECTED"));
        }
    }

    /** What is counted in working days is counted again when a year's notice comes (domain.md 4.1), a complaint's days too. */
    @Test
    void counts_the_issuers_days_and_a_complaints_again_when_the_years_notice_comes() {
        var family = Family.withChildren(1).isMarried();
        var caseNo = family.submit();
        String draft =
                family.mother().get("/drafts").then().extract().path("find { it.caseNo == '" + caseNo + "' }.draftId");
        MovableClock.stopAt("2031-06-02T10:00:00+08:00");
        filed(family, draft);
        family.mother()
                .body("{\"text\":\"窗口没人\"}")
                .post("/cases/" + caseNo + "/complaints")
                .then()
                .body("contactBy", equalTo("2031-06-03"));
        shown(family, draft).body("[0].dueOn", equalTo("2031-06-09"));

        Bus.say(Bus.Said.of(
                "reference-data", "2031", "reference.published.v1", "/application", "calendar.2031", """
                {"kind":"calendar","key":"2031","version":1,"validFrom":"2029-01-01","hash":"%s","content":
                 {"days":[{"date":"2031-06-03","kind":"off","holiday":"端午节"}]}}""".formatted(
                                "0".repeat(64))));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> shown(family, draft)
                .body("[0].dueOn", equalTo("2031-06-10"))
                .body("[0].dueWhy", containsString("端午1天假")));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo + "/complaints")
                .then()
                .body("[0].contactBy", equalTo("2031-06-04")));
    }

    @Test
    void refuses_what_is_not_the_parents_own_or_not_wrong_and_says_how_to_mend_it() {
        var family = Family.withChildren(1).isMarried();
        var draft = family.filledDraft(family.form());
        file(family, draft, CLAIM.replace(RIGHT, "J220502-2023-000123"), 400)
                .body("code", equalTo("LICENCE_SAYS_SO"))
                .body("errors.field", contains("claim"));
        file(family, draft, CLAIM.replace(RIGHT, "十二"), 400).body("errors.field", contains("claim"));
        file(family, draft, "{\"field\":\"mother.name\",\"claim\":\"赵雨\",\"explanation\":\"改名\"}", 400)
                .body("detail", containsString("派出所"));
        family.father()
                .body("{\"field\":\"mother.ethnicity\",\"claim\":\"10\",\"explanation\":\"民族不对\"}")
                .post("/drafts/" + draft + "/corrections")
                .then()
                .statusCode(403)
                .body("code", equalTo("LICENCE_OF_OTHER"));
        filed(family, draft);
        file(family, draft, CLAIM, 409)
                .body("code", equalTo("CORRECTION_OPEN"))
                .body("detail", containsString("民政部门（婚姻登记处）应在"));
        assertThat(family.sees("/drafts/" + draft + "/corrections")).hasSize(1);
    }

    @Test
    void a_platform_that_cannot_take_it_leaves_it_to_the_holder() {
        var family = Family.withChildren(1).isMarried();
        var draft = family.openDraft();
        var id = filed(family, draft);
        OtherOffices.answer("PUT /licences/corrections/" + id, 422, "{}");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> shown(family, draft).body("state", contains("NOT_TAKEN")));
        filed(family, draft);
    }

    private static String filed(Family family, String draft) {
        return file(family, draft, CLAIM, 201).extract().path("id");
    }

    private static ValidatableResponse file(Family family, String draft, String body, int status) {
        return family.mother()
                .body(body)
                .post("/drafts/" + draft + "/corrections")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse shown(Family family, String draft) {
        return family.mother().get("/drafts/" + draft + "/corrections").then();
    }

    private static ValidatableResponse rules(Family family, String draft) {
        return family.mother().get("/drafts/" + draft + "/eligibility").then();
    }

    private static ValidatableResponse answer(String id, String body, int status) {
        return given().auth()
                .oauth2(Tokens.withRole("identity-source"))
                .contentType("application/json")
                .body(body)
                .put("/licence-corrections/" + id + "/answer")
                .then()
                .statusCode(status);
    }

    private static void disputed(String caseNo, String item, Matcher<Object> what) {
        given().auth()
                .oauth2(Tokens.service(item.equals("H") ? "household-registration" : "social-security-card"))
                .header("Purpose", "EXAMINATION")
                .queryParam("attempt", 1)
                .get("/projections/" + caseNo + "/1/" + item)
                .then()
                .statusCode(200)
                .body("fields.'disputed.licences'", what);
    }
}
