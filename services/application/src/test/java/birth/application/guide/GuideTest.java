package birth.application.guide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;

import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The door that needs no login, no name and no number. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GuideTest {

    private static final String ORDINARY = """
            "birthPlace":["HERE"],"age":["MONTH"],"parents":["MARRIED"],"household":["DISTRICT"],"surname":["PARENT"]""";

    @Test
    void asks_at_most_eight_plain_questions() {
        List<String> ids =
                given().get("/guide").then().statusCode(200).extract().path("id");
        assertThat(ids).hasSizeBetween(4, 8).doesNotHaveDuplicates();
        given().get("/guide")
                .then()
                .body("text.zh", everyItem(notNullValue()))
                .body("options.flatten().text.en", everyItem(notNullValue()));
    }

    @Test
    void names_the_hospitals_for_whoever_expects_a_child() {
        given().get("/guide/hospitals")
                .then()
                .statusCode(200)
                .body("code", hasItems("12220502412999017M", "12220503412999025Y"))
                .body("find { it.code == '12220502412999017M' }.name", equalTo("东昌区示例妇幼保健院"))
                .body("find { it.code == '12220502412999017M' }.phone", equalTo("0435-3200101"))
                .body("name", everyItem(notNullValue()));
    }

    @Test
    void tells_an_ordinary_family_items_papers_time_and_benefits() {
        ask(ORDINARY + ",\"family\":[\"MOTHER_EMPLOYED\",\"FIRST_CHILD\"]")
                .body("outcome", equalTo("ON"))
                .body("rules.rule", contains("E33"))
                .body("items.findAll { it.mode == 'PRESELECTED' }.item", contains("B", "V", "H", "I", "C", "G"))
                .body("items.find { it.item == 'S' }.inDistrictMeasures", equalTo(false))
                .body("materials.material", hasItems("ID_CARDS", "BOOKLET", "MARRIAGE"))
                .body("materials.material", not(hasItem("WINDOW_STATEMENT")))
                .body("workingDays", equalTo(5))
                .body("entitlements.rule", hasItems("N02", "N04", "N12", "N22"))
                .body("entitlements.find { it.rule == 'N02' }.amount", equalTo(180))
                .body("entitlements.find { it.rule == 'N22' }.inDistrictMeasures", equalTo(false))
                .body("entitlements.note.zh", everyItem(notNullValue()));
    }

    @Test
    void tells_every_rule_in_one_answer_and_speaks_neutrally() {
        ask("""
                "birthPlace":["HERE"],"age":["MONTH"],"parents":["MOTHER_ALONE"],"household":["PROVINCE"],
                "surname":["PARENT"],"special":["YOUNG_MOTHER"]""")
                .body("outcome", equalTo("HYB"))
                .body("rules.rule", contains("E06", "E08", "E14", "E21"))
                .body("rules.find { it.rule == 'E06' }.items.H", equalTo("WINDOW"))
                .body("rules.find { it.rule == 'E06' }.flag", nullValue())
                .body("items.find { it.item == 'H' }.route", equalTo("WINDOW"))
                .body("items.find { it.item == 'B' }.route", equalTo("ONLINE"))
                .body("materials.material", hasItems("FATHER_STATEMENT", "WINDOW_STATEMENT"))
                .body("materials.material", not(hasItem("MARRIAGE")));
    }

    @Test
    void sends_a_birth_at_home_to_the_window_and_names_the_papers() {
        ask("\"birthPlace\":[\"OUTSIDE\"]")
                .body("outcome", equalTo("WIN"))
                .body("items", empty())
                .body("materials.material", hasItem("PARENTAGE"))
                .body("workingDays", nullValue());
    }

    @Test
    void goes_on_at_the_registration_once_the_county_has_certified_a_birth_at_home() {
        ask(ORDINARY.replace("HERE", "OUTSIDE") + ",\"special\":[\"CERTIFICATE\"]")
                .body("outcome", equalTo("HYB"))
                .body("rules.rule", contains("E04"))
                .body("items.find { it.item == 'B' }.route", equalTo("SKIPPED"))
                .body("items.find { it.item == 'H' }.route", equalTo("ONLINE"));
    }

    @Test
    void leads_whoever_cares_for_a_child_without_parents_to_civil_affairs_and_then_to_the_police() {
        ask(ORDINARY + ",\"special\":[\"CARE\"]")
                .body("outcome", equalTo("WIN"))
                .body("rules.rule", contains("E26"))
                .body("rules[0].text.zh", stringContainsInOrder("民政部门", "派出所窗口"))
                .body("rules[0].items.B", equalTo("ELSEWHERE"))
                .body("rules[0].items.H", equalTo("WINDOW"))
                .body("workingDays", nullValue());
    }

    @Test
    void promises_nothing_that_newer_rules_have_replaced() {
        ask(ORDINARY + ",\"family\":[\"SECOND_CHILD\",\"SMALL_FIRM\"]")
                .body("entitlements.find { it.rule == 'N16' }.standing", equalTo("SUPERSEDED"))
                .body("entitlements.find { it.rule == 'N16' }.amount", nullValue());
    }

    @Test
    void tells_a_bereaved_family_of_no_benefits() {
        ask(ORDINARY + ",\"special\":[\"CHILD_DIED\"],\"family\":[\"MOTHER_EMPLOYED\",\"TAXPAYER\",\"FIRST_CHILD\"]")
                .body("rules.rule", contains("E24"))
                .body("entitlements", empty())
                .body("items.find { it.item == 'C' }.route", equalTo("SKIPPED"));
        ask(ORDINARY + ",\"special\":[\"STILLBORN\"],\"family\":[\"MOTHER_EMPLOYED\",\"FIRST_CHILD\"]")
                .body("outcome", equalTo("INF"))
                .body("entitlements", empty());
    }

    @Test
    void refuses_an_answer_that_was_not_offered() {
        for (var answers : List.of("\"age\":[\"TEN\"]", "\"name\":[\"X\"]", "\"age\":[\"MONTH\",\"OLDER\"]")) {
            given().contentType("application/json")
                    .body("{\"answers\":{" + answers + "}}")
                    .post("/guide")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("ANSWER_UNKNOWN"));
        }
    }

    private static ValidatableResponse ask(String answers) {
        return given().contentType("application/json")
                .body("{\"answers\":{" + answers + "}}")
                .post("/guide")
                .then()
                .statusCode(200);
    }
}
