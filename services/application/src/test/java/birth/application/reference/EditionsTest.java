package birth.application.reference;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Family;
import birth.application.Item;
import birth.application.ItemCatalogue;
import birth.application.code.CodeList;
import birth.application.eligibility.Tables;
import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import birth.kit.text.CsvTable;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shipped as a first edition and replaced by date, without a rebuild (architecture.md 3). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EditionsTest {

    private static final LocalDate BEFORE = LocalDate.of(2030, 12, 31);
    private static final LocalDate FROM = LocalDate.of(2031, 1, 1);

    @Inject
    Tables tables;

    @Test
    void offers_a_new_code_from_its_day_and_not_before() {
        var codes = CodeList.CHANNEL.on(BEFORE);
        var rows = new ArrayList<Map<String, String>>();
        codes.forEach(code -> rows.add(Map.of("code", code.code(), "name", code.name())));
        rows.add(Map.of("code", "VOICE_TEST", "name", "示例渠道"));
        agree("code-list", "channel", Map.of("rows", rows)).body("version", equalTo(2));
        await().atMost(20, SECONDS).until(() -> CodeList.CHANNEL.has("VOICE_TEST", FROM));
        assertThat(CodeList.CHANNEL.has("VOICE_TEST", BEFORE)).isFalse();
        assertThat(CodeList.CHANNEL.on(FROM)).hasSize(codes.size() + 1);
    }

    @Test
    void decides_by_the_edition_of_the_day() throws IOException {
        agree("rule-version", "item-selection", Map.of("dmn", withoutGuidance("2031.1")));
        await().atMost(20, SECONDS)
                .until(() -> tables.versions(FROM).get("ItemSelection").equals("2031.1"));
        assertThat(tables.versions(BEFORE)).containsEntry("ItemSelection", "2026.1");
        assertThat(preselected(FROM)).containsExactly("B", "V", "H", "I", "C");
        assertThat(preselected(BEFORE)).containsExactly("B", "V", "H", "I", "C", "G");
    }

    @Test
    void judges_what_is_under_way_by_both_editions_before_anybody_approves() throws IOException {
        var caseNo = Family.withChildren(1).submit();
        var mine = "rules.differing.find { it.caseNo == '" + caseNo + "' }";
        tried("item-selection", withoutGuidance("2032.1"))
                .body("cases", greaterThan(0))
                .body("rules.rules.rule", hasItem("I1"))
                .body(mine + ".rule", equalTo("I1"))
                .body(mine + ".pluralIndex", equalTo(1))
                .body(mine + ".before", containsString("B, V, H, I, C, G"))
                .body(mine + ".after", not(containsString("G")));
    }

    @Test
    void judges_what_families_are_entitled_to_by_both_editions() throws IOException {
        var caseNo = Family.withChildren(1).submit();
        var mine = "rules.differing.find { it.caseNo == '" + caseNo + "' }";
        tried("entitlements", withoutHealthCare("2032.1"))
                .body("rules.rules.rule", contains("N19"))
                .body(mine + ".before", containsString("standing=MEASURE"))
                .body(mine + ".after", nullValue());
    }

    @Test
    void refuses_rules_that_lose_an_input_a_version_or_a_cell() throws IOException {
        refuse("rule-version", "item-selection", Map.of("dmn", shipped("item-selection")))
                .body("errors.code", contains("VERSION_TAG_SAME"));
        refuse(
                        "rule-version",
                        "item-selection",
                        Map.of("dmn", withoutGuidance("9").replace(">month<", ">moon<")))
                .body("errors.code", hasItem("INPUT_MISSING"));
        refuse(
                        "rule-version",
                        "item-selection",
                        Map.of("dmn", withoutGuidance("9").replace("\"ON\",\"HYB\"", "\"ON\",,")))
                .body("errors.code", hasItem("CELL_UNREADABLE"))
                .body("errors.field", hasItem("I1_outcome"));
        refuse(
                        "rule-version",
                        "item-selection",
                        Map.of("dmn", withoutGuidance("9").replace("id=\"I8\"", "id=\"I9\"")))
                .body("errors.code", hasItem("RULE_TEXT_MISSING"));
    }

    @Test
    void lets_rules_begin_tomorrow_at_the_earliest() throws IOException {
        propose("rule-version", "item-selection", LocalDate.now().toString(), Map.of("dmn", withoutGuidance("9")))
                .statusCode(422)
                .body("errors.code", contains("VALID_FROM_PAST"));
    }

    @Test
    void tells_one_district_of_one_more_item() {
        var rows = items();
        rows.add(Map.of("letter", "P", "name", "示例告知事项", "statutoryLimit", "出生后一年内"));
        rows.set(0, with(rows.getFirst(), "statutoryLimit", "出生后30天内"));
        agree("item-catalogue", "220503", Map.of("rows", rows));
        await().atMost(20, SECONDS)
                .until(() -> ItemCatalogue.of("220503", FROM).rows().size() == 11);
        assertThat(ItemCatalogue.of("220503", FROM).row(Item.B).statutoryLimit())
                .isEqualTo("出生后30天内");
        assertThat(ItemCatalogue.of("220503", BEFORE).rows()).hasSize(10);
        assertThat(ItemCatalogue.of("220502", FROM).rows()).hasSize(10);
        given().get("/items?region=220503").then().statusCode(200).body("item", hasSize(10));
    }

    @Test
    void refuses_a_catalogue_that_loses_an_item_or_departs_from_the_process() {
        var rows = items();
        rows.removeLast();
        rows.set(2, with(rows.get(2), "needs", ""));
        rows.add(Map.of("letter", "P", "name", "示例", "department", "vaccination"));
        refuse("item-catalogue", "220503", Map.of("rows", rows))
                .body("errors.code", hasItems("ITEM_DROPPED", "PART_OF_PROCESS"))
                .body("errors.field", hasItems("content.rows[2].needs", "content.rows[9].department"));
    }

    @Test
    void lets_an_item_of_its_own_wait_for_something_else_and_the_joint_process_not() {
        var rows = items();
        rows.set(6, with(with(rows.get(6), "needs", "V"), "unitRule", "HOUSEHOLD_REGION"));
        agree("item-catalogue", "220581", Map.of("rows", rows));
        await().atMost(20, SECONDS)
                .until(() ->
                        ItemCatalogue.of("220581", FROM).row(Item.G).needs().equals(List.of("V")));
        assertThat(ItemCatalogue.of("220581", FROM).row(Item.G).unitRule())
                .isEqualTo(ItemCatalogue.UnitRule.HOUSEHOLD_REGION);
        assertThat(ItemCatalogue.of("220581", BEFORE).row(Item.G).needs()).containsExactly("B");
        rows.set(8, with(rows.get(8), "needs", "M"));
        rows.set(9, with(rows.get(9), "needs", "T X"));
        refuse("item-catalogue", "220581", Map.of("rows", rows))
                .body("errors.code", hasItems("NEEDS_ITSELF", "VALUE_WRONG"));
    }

    private static ArrayList<Map<String, String>> items() {
        var table = CsvTable.shipped(ItemCatalogue.class, "items.csv");
        var rows = new ArrayList<Map<String, String>>();
        for (var cells : table.rows()) {
            var row = new HashMap<String, String>();
            for (int i = 0; i < cells.length; i++) {
                row.put(table.heading().get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> with(Map<String, String> row, String column, String cell) {
        var changed = new HashMap<>(row);
        changed.put(column, cell);
        return changed;
    }

    @Test
    void a_message_keeps_the_words_of_its_own_day() {
        var family = Family.withChildren(1);
        family.submit();
        var text = Map.of("title", "新标题", "text", "新正文", "sms", "新短信");
        agree("template", "SUBMITTED.APPLICANT", Map.of("texts", Map.of("ZH", text)));
        family.mother().get("/messages").then().body("title", hasItem("申请已提交")).body("title", not(hasItem("新标题")));
    }

    private List<String> preselected(LocalDate day) {
        var facts = new HashMap<String, Object>();
        List.of(
                        "motherInsurance",
                        "maternitySettled",
                        "employerPays",
                        "birthRegistered",
                        "followedPlace",
                        "ageMonths",
                        "insuranceRefused",
                        "lowIncome",
                        "seasonFromMonth",
                        "seasonToMonth",
                        "subsidyMonths",
                        "homeProvince")
                .forEach(fact -> facts.put(fact, null));
        facts.put("outcome", "ON");
        facts.put("month", 1);
        return tables.decide(Tables.Table.SELECTION, facts, day).stream()
                .filter(hit -> "I1".equals(hit.get("rule")))
                .flatMap(hit -> ((List<?>) hit.get("items")).stream())
                .map(Object::toString)
                .toList();
    }

    private static String withoutGuidance(String version) throws IOException {
        return shipped("item-selection")
                .replace("2026.1", version)
                .replace("[\"B\",\"V\",\"H\",\"I\",\"C\",\"G\"]", "[\"B\",\"V\",\"H\",\"I\",\"C\"]");
    }

    private static String withoutHealthCare(String version) throws IOException {
        return shipped("entitlements").replace("2026.1", version).replaceFirst("(?s)<rule id=\"N19\">.*?</rule>", "");
    }

    private static String shipped(String file) throws IOException {
        try (var in = EditionsTest.class.getResourceAsStream("/dmn/" + file + ".dmn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Proposed rules, tried on the families there are. */
    private ValidatableResponse tried(String file, String dmn) {
        var id = proposed("rule-version", file, "2032-01-01", Map.of("dmn", dmn));
        return by("administrator")
                .get("/reference/" + id + "/preview")
                .then()
                .statusCode(200)
                .body("judged", equalTo(true));
    }

    private String proposed(String kind, String key, String validFrom, Map<String, ?> content) {
        return propose(kind, key, validFrom, content).statusCode(201).extract().path("id");
    }

    private ValidatableResponse agree(String kind, String key, Map<String, ?> content) {
        var id = proposed(kind, key, FROM.toString(), content);
        var approved = by("administrator2")
                .post("/reference/" + id + "/approval")
                .then()
                .statusCode(200);
        var said = OutboxRows.about(kind + "." + key).getLast();
        Bus.say(Bus.Said.of(
                "reference-data", kind + ":" + key, said.type(), "/application", kind + "." + key, said.payload()));
        return approved;
    }

    private ValidatableResponse refuse(String kind, String key, Map<String, ?> content) {
        return propose(kind, key, FROM.toString(), content).statusCode(422).body("code", equalTo("REFERENCE_INVALID"));
    }

    private ValidatableResponse propose(String kind, String key, String validFrom, Map<String, ?> content) {
        var body = Map.of("key", key, "validFrom", validFrom, "content", content, "reason", "示例通知");
        return by("administrator").body(body).post("/reference/" + kind).then();
    }

    private static RequestSpecification by(String account) {
        return given().auth().oauth2(Tokens.withRole(account, "administrator")).contentType("application/json");
    }
}
