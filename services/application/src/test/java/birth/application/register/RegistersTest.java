package birth.application.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Family;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the police, civil affairs and the insurance platform say decides the ways of the items (domain.md 2.2). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegistersTest {

    private static final String POPULATION = "POST /population/families/query";
    private static final String MARRIAGE = "POST /marriage/records/query";
    private static final String INSURANCE = "POST /insurance/children/query";
    private static final String HARDSHIP = "POST /hardship/families/query";

    @AfterEach
    void nobody_answers_again() {
        List.of(POPULATION, MARRIAGE, INSURANCE, HARDSHIP).forEach(RegistersTest::isDown);
    }

    @Test
    void a_register_that_is_down_leaves_its_rules_undecided_and_blocks_nobody() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        verdict(family, draft)
                .body("[0].rules.rule", contains("E33"))
                .body("[0].queries.register", contains("POPULATION", "MARRIAGE", "INSURANCE", "HARDSHIP"))
                .body("[0].queries.answeredAt", everyItem(nullValue()));
        family.mother().put("/drafts/" + draft + "/submission").then().statusCode(201);
    }

    @Test
    void a_collective_household_and_a_parent_in_service_send_the_registration_to_the_window() {
        OtherOffices.answer(POPULATION, 200, """
                {"followedHousehold":"COLLECTIVE","parentInService":true,"parentUnable":false,"idNumbers":{}}""");
        var family = Family.withChildren(1);
        verdict(family, family.filledDraft(family.form()))
                .body("[0].rules.rule", contains("E10", "E11"))
                .body("[0].routes.H.way", equalTo("WINDOW"))
                .body("[0].queries.find { it.register == 'POPULATION' }.answeredAt", notNullValue());
    }

    @Test
    void a_parent_who_cannot_act_and_a_child_insured_elsewhere_are_told_together() {
        OtherOffices.answer(POPULATION, 200, """
                {"followedHousehold":"FAMILY","parentInService":false,"parentUnable":true,"idNumbers":{}}""");
        OtherOffices.answer(INSURANCE, 200, "{\"enrolledIn\":{\"1\":\"310101\"}}");
        var family = Family.withChildren(1);
        verdict(family, family.filledDraft(family.form()))
                .body("[0].rules.rule", contains("E28", "E30"))
                .body("[0].routes.I.way", equalTo("SKIPPED"));
    }

    @Test
    void a_divorce_within_three_hundred_days_of_the_birth_calls_both_to_the_counter() {
        OtherOffices.answer(MARRIAGE, 200, "{\"record\":\"DIVORCED\",\"since\":\"2026-05-01\"}");
        var family = Family.withChildren(1);
        verdict(family, family.filledDraft(family.form()))
                .body("[0].rules.rule", hasItems("E06", "E18"))
                .body("[0].routes.B.way", equalTo("WINDOW"));
    }

    /** A12, the couple: nothing is asked of them, and no certificate's number is taken from who has one. */
    @Test
    void parents_of_whom_no_marriage_is_on_record_register_at_the_window() {
        OtherOffices.answer(MARRIAGE, 200, "{\"record\":\"NONE\"}");
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        verdict(family, draft)
                .body("[0].rules.rule", contains("E06"))
                .body("[0].routes.H.way", equalTo("WINDOW"))
                .body("[0].routes.B", nullValue());
        family.mother()
                .body("{\"fields\":{\"marriage.certNo\":\"J220502-2023-000123\"}}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(200);
        verdict(family, draft).body("[0].rules.rule", contains("E33"));
    }

    @Test
    void a_new_husband_who_is_not_the_father_needs_parentage_papers() {
        OtherOffices.answer(
                MARRIAGE, 200, "{\"record\":\"REMARRIED\",\"since\":\"2026-05-01\",\"husbandIsFather\":false}");
        var family = Family.withChildren(1);
        verdict(family, family.filledDraft(family.form()))
                .body("[0].rules.rule", hasItem("E19"))
                .body("[0].outcome", equalTo("WIN"));
    }

    @Test
    void a_number_held_before_takes_the_place_of_a_registration() {
        OtherOffices.answer(POPULATION, 200, """
                {"followedHousehold":"FAMILY","parentInService":false,"parentUnable":false,
                 "idNumbers":{"1":"220502202611029627"}}""");
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].items.find { it.item == 'H' }.state", equalTo("SKIPPED"));
        assertThat(OutboxRows.about(caseNo).toString()).doesNotContain("220502202611029627");
    }

    @Test
    void the_submission_asks_again_and_the_newer_answer_counts() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        verdict(family, draft).body("[0].rules.rule", contains("E33"));
        OtherOffices.answer(POPULATION, 200, """
                {"followedHousehold":"COLLECTIVE","parentInService":false,"parentUnable":false,"idNumbers":{}}""");
        var caseNo = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNo");
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("findAll { it.item == 'H' }.code", hasItem("ROUTED_TO_WINDOW"));
    }

    @Test
    void an_answer_once_given_stands_while_the_register_is_down() {
        OtherOffices.answer(INSURANCE, 200, "{\"enrolledIn\":{\"1\":\"310101\"}}");
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        verdict(family, draft).body("[0].rules.rule", contains("E30"));
        isDown(INSURANCE);
        verdict(family, draft).body("[0].rules.rule", contains("E30"));
    }

    /** Domain.md 2.3 I2, I3. */
    @Test
    void a_mother_insured_as_employee_is_offered_her_expenses_and_one_insured_as_resident_only_told_of_them() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        verdict(family, draft).body("[0].offers.items.flatten()", not(hasItem("M")));
        family.isEmployed();
        verdict(family, draft).body("[0].offers.find { it.rule == 'I2' }.items", contains("M"));
        OtherOffices.answer(
                INSURANCE, 200, "{\"enrolledIn\":{},\"motherInsurance\":\"EMPLOYEE\",\"maternitySettled\":true}");
        verdict(family, draft).body("[0].offers.items.flatten()", not(hasItem("M")));
        OtherOffices.answer(INSURANCE, 200, "{\"enrolledIn\":{},\"motherInsurance\":\"RESIDENT\"}");
        verdict(family, draft).body("[0].offers.find { it.rule == 'I3' }.mode", equalTo("INFORMATION"));
    }

    /** Domain.md 2.3 I8. */
    @Test
    void a_family_in_the_low_income_register_is_told_that_its_premium_is_subsidised() {
        OtherOffices.answer(HARDSHIP, 200, "{\"lowIncome\":true}");
        var family = Family.withChildren(1);
        verdict(family, family.filledDraft(family.form()))
                .body("[0].offers.find { it.rule == 'I8' }.mode", equalTo("SUBSIDISED"));
    }

    private static ValidatableResponse verdict(Family family, String draft) {
        return family.mother().get("/drafts/" + draft + "/eligibility").then().statusCode(200);
    }

    private static void isDown(String register) {
        OtherOffices.answer(register, 503, "{\"code\":\"NOBODY_HERE\"}");
    }
}
