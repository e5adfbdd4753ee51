package birth.application.reference;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import birth.application.Department;
import birth.application.Family;
import birth.application.Item;
import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReferenceTest {

    private static final String DAYS_OF_2027 = """
            {"days":[{"date":"2027-01-01","kind":"off","holiday":"元旦"},{"date":"2027-01-04","kind":"off","holiday":"元旦"}]}""";

    private static final String OFFICE = "{\"region\":\"220502\",\"name\":\"示例门诊\",\"phone\":\"1\"}";
    private static final String BECAUSE = "{\"reason\":\"电话有误\"}";
    private static final String OTHER_OFFICE = OFFICE.replace("\"1\"", "\"2\"");

    /** An office of this test's own, so that nobody else counts its versions. */
    private final String key =
            "V." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void publishes_what_a_second_administrator_approves_and_once() {
        var id = propose("directory", key, "2027-01-01", OFFICE);
        one().post("/reference/" + id + "/approval").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
        assertThat(OutboxRows.about("directory." + key)).isEmpty();

        other().post("/reference/" + id + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("version", equalTo(1))
                .body("decidedBy", equalTo("administrator2"));
        other().post("/reference/" + id + "/approval").then().statusCode(200).body("version", equalTo(1));
        other().body(BECAUSE)
                .post("/reference/" + id + "/rejection")
                .then()
                .statusCode(409)
                .body("code", equalTo("REFERENCE_DECIDED"));

        var said = OutboxRows.about("directory." + key);
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().topic()).isEqualTo("reference-data");
        assertThat(said.getFirst().payload()).contains("\"validFrom\":\"2027-01-01\"", "\"content\":" + OFFICE);
    }

    @Test
    void takes_the_same_proposal_twice_for_one_and_counts_versions_by_approval() {
        var first = propose("directory", key, "2027-01-01", OFFICE);
        one().body(body(key, "2027-01-01", OFFICE))
                .post("/reference/directory")
                .then()
                .statusCode(200)
                .body("id", equalTo(first));
        var second = propose("directory", key, "2027-02-01", OTHER_OFFICE);
        other().post("/reference/" + second + "/approval").then().body("version", equalTo(1));
        other().post("/reference/" + first + "/approval").then().body("version", equalTo(2));
        one().get("/reference?kind=directory&state=APPROVED")
                .then()
                .statusCode(200)
                .body("key", hasItem(key))
                .body("state", not(hasItem("PROPOSED")));
    }

    @Test
    void publishes_once_when_two_approve_at_once() throws InterruptedException {
        var id = propose("directory", key, "2027-01-01", OFFICE);
        Callable<Integer> approve = () ->
                other().post("/reference/" + id + "/approval").then().extract().statusCode();
        assertThat(AtOnce.all(Collections.nCopies(4, approve))).containsOnly(200);
        assertThat(OutboxRows.about("directory." + key)).hasSize(1);
    }

    @Test
    void never_publishes_what_was_rejected() {
        var id = propose("directory", key, "2027-01-01", OFFICE);
        one().body("{}").post("/reference/" + id + "/rejection").then().statusCode(400);
        one().body(BECAUSE)
                .post("/reference/" + id + "/rejection")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("decisionReason", equalTo("电话有误"));
        other().post("/reference/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("REFERENCE_DECIDED"));
        assertThat(OutboxRows.about("directory." + key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        calendar  | 27         | {}                                                                     | key
        calendar  | 2027       | {"days":[]}                                                            | content.days
        calendar  | 2027       | {"days":[{"date":"2028-05-01","kind":"off","holiday":"x"}]}            | content.days[0].date
        calendar  | 2027       | {"days":[{"date":"2027-01-04","kind":"work","holiday":"x"}]}           | content.days[0].date
        calendar  | 2027       | {"days":[{"date":"1 May","kind":"off","holiday":"x"}]}                 | content.days[0].date
        calendar  | 2027       | {"days":[{"date":"2027-05-01","kind":"free","holiday":"x"}]}           | content.days[0].kind
        parameter | no.such    | {"value":"5"}                                                          | key
        parameter | birth.application.promise-days | {"value":"five"}                                   | content.value
        parameter | birth.lamps.enabled.H.220502   | {"value":"1"}                                      | content.value
        parameter | birth.lamps.enabled.220502     | {"value":"true"}                                   | key
        parameter | birth.application.message.quiet-hours  | {"value":"21-8"}                           | content.value
        parameter | birth.application.message.step-days    | {"value":"seven"}                          | content.value
        parameter | birth.casework.tolerable.H     | {"value":"marriage-certificate no-such-paper"}     | content.value
        vaccination-schedule | measles | {"rows":[]}                                                     | key
        vaccination-schedule | routine | {"rows":[{"vaccine":"MMR","dose":"1","months":"soon"}]}         | content.rows[0].months
        directory | H.22050    | {"region":"220502","name":"x","phone":"1"}                              | key
        directory | H.220502030000 | {"region":"220502","phone":"1"}                                    | content.name
        directory | H.220502030000 | {"region":"220502","name":"x","phone":"1","hours":"8-9"}           | content.hours
        directory | H.220502030000 | {"region":"220502","name":"x","phone":"1","until":"May"}           | content.until
        directory | H.220502030000 | {"region":"220502","name":"x","phone":"1","townships":["220503001"]} | content.townships
        template  | consent    | {"texts":{}}                                                           | key
        template  | SUBMITTED.APPLICANT | {"texts":{"EN":{"title":"x","text":"x","sms":"x"}}}           | content.texts.ZH
        template  | SUBMITTED.APPLICANT | {"texts":{"ZH":{"title":"x","text":"x"}}}                     | content.texts.ZH
        template  | SUBMITTED.APPLICANT | {"texts":{"ZH":{"title":"x","text":"{name}","sms":"x"}}}      | content.texts.ZH.text
        template  | SUBMITTED.APPLICANT | {"texts":{"ZH":{"title":"x","text":"x","sms":"拨打12345"}}}   | content.texts.ZH.sms
        template  | ACCEPTED.APPLICANT  | {"texts":{"ZH":{"title":"x","text":"x","sms":"x"}}}           | content.texts.ZH.text
        template  | remedies   | {"rows":[]}                                                            | content.rows
        code-list | no-such    | {"rows":[{"code":"1"}]}                                                | key
        code-list | channel    | {"rows":[{"code":"SMS"}]}                                              | content.rows[0].name
        code-list | channel    | {"rows":[{"code":"SMS","name":"x","colour":"red"}]}                     | content.rows[0].colour
        code-list | channel    | {"rows":[{"code":"SMS","name":"x","to":"tomorrow"}]}                    | content.rows[0].to
        code-list | channel    | {"rows":[{"code":"PIGEON","name":"x"}]}                                 | content.rows
        code-list | defects    | {"rows":[{"code":"D99","text":"x","fix":"x","from":"2027-01-01","defect":"x"}]} | content.rows[0].items
        consent-text | no-such  | {"title":"x","text":"x"}                                              | key
        consent-text | privacy  | {"title":"x"}                                                         | content.text
        rule-version | no-such     | {"dmn":""}                                                          | key
        rule-version | item-selection | {"dmn":"<not xml"}                                               | content.dmn
        """)
    void names_what_cannot_be_used(String kind, String badKey, String content, String field) {
        one().body(body(badKey, "2027-01-01", content))
                .post("/reference/" + kind)
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_INVALID"))
                .body("errors.field", hasItem(field))
                .body("errors[0].fix", notNullValue());
    }

    @Test
    void refuses_to_change_yesterday() {
        one().body(body("birth.application.promise-days", "2026-01-01", "{\"value\":\"4\"}"))
                .post("/reference/parameter")
                .then()
                .statusCode(422)
                .body("errors.code", contains("VALID_FROM_PAST"));
    }

    /** Scenario: a new year's notice comes while a case is under way (domain.md 4.1, "calendar changes"). */
    @Test
    void shows_before_and_tells_after_how_a_notice_moves_a_case() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        Bus.say(Department.of(Item.B, caseNo).acceptedAt("2026-12-29T10:00:00+08:00", "2027-01-04"));
        await().atMost(20, SECONDS).until(() -> "2027-01-05".equals(due(family, caseNo)));

        var id = propose("calendar", "2027", "2027-01-01", DAYS_OF_2027);
        var affected = "affected.find { it.caseNo == '" + caseNo + "' }";
        one().get("/reference/" + id + "/preview")
                .then()
                .statusCode(200)
                .body("cases", greaterThan(0))
                .body(affected + ".dueOn", equalTo("2027-01-05"))
                .body(affected + ".willBeDueOn", equalTo("2027-01-07"))
                .body(affected + ".why", equalTo("含元旦2天假，含周末2天"))
                .body(affected + ".items.item", contains("B"))
                .body(affected + ".items[0].dueOn", equalTo("2027-01-04"))
                .body(affected + ".items[0].willBeDueOn", equalTo("2027-01-06"))
                .body(affected + ".items[0].why", equalTo("含元旦2天假，含周末2天"));
        assertThat(due(family, caseNo)).isEqualTo("2027-01-05");

        other().post("/reference/" + id + "/approval").then().statusCode(200);
        Bus.say(relayed("calendar.2027"), relayed("calendar.2027"));
        await().atMost(20, SECONDS).until(() -> "2027-01-07".equals(due(family, caseNo)));
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("findAll { it.code == 'DUE_CHANGED' }", hasSize(1))
                .body(
                        "find { it.code == 'DUE_CHANGED' }.text",
                        equalTo("2027年放假安排已公布，承诺办结日期由2027-01-05调整为2027-01-07（含元旦2天假，含周末2天）。"));
        one().get("/reference/calendars").then().statusCode(200).body("years", hasItems(2025, 2026, 2027));
    }

    @Test
    void promises_by_the_parameter_in_force_on_the_day_of_acceptance() {
        var id = propose("parameter", "birth.application.promise-days", "2028-02-01", "{\"value\":\"8\"}");
        var waiting = Family.withChildren(1).submit();
        one().get("/reference/" + id + "/preview").then().body("affected.caseNo", hasItem(waiting));
        other().post("/reference/" + id + "/approval").then().statusCode(200);
        Bus.say(relayed("parameter.birth.application.promise-days"));
        await().atMost(20, SECONDS).until(() -> !StoredRows.read(
                        "select 1 from reference_data where key = 'birth.application.promise-days'", row -> 1)
                .isEmpty());

        var before = Family.withChildren(1);
        var early = before.submit();
        Bus.say(Department.of(Item.B, early).acceptedAt("2028-01-31T10:00:00+08:00", "2028-02-01"));
        await().atMost(20, SECONDS).until(() -> "2028-02-07".equals(due(before, early)));

        var after = Family.withChildren(1);
        var late = after.submit();
        Bus.say(Department.of(Item.B, late).acceptedAt("2028-02-01T10:00:00+08:00", "2028-02-02"));
        await().atMost(20, SECONDS).until(() -> "2028-02-11".equals(due(after, late)));
    }

    @Test
    void shows_an_office_s_new_phone_from_its_day() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var phone = "children[0].items.find { it.item == 'C' }.phone";
        family.mother().get("/cases/" + caseNo).then().body(phone, equalTo("0435-3200501"));
        var office = "{\"region\":\"220502\",\"name\":\"东昌区人社局（示例）\",\"phone\":\"%s\"}";
        Bus.say(
                published("directory", "C.220502", office.formatted("0435-0000001"), 1),
                published("directory", "C.220502", office.formatted("0435-0000002"), 2, "2099-01-01"));
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> family.mother().get("/cases/" + caseNo).then().body(phone, equalTo("0435-0000001")));
    }

    @Test
    void lists_proposed_values_until_a_department_has_confirmed_them() {
        var key = "birth.casework.promise-days.M";
        var line = "find { it.key == '" + key + "' }";
        one().get("/reference/unconfirmed")
                .then()
                .statusCode(200)
                .body(line + ".value", equalTo("10"))
                .body(line + ".department", equalTo("区医保局"))
                .body(line + ".meaning", containsString("承诺时限"));
        Bus.say(published("parameter", key, "{\"value\":\"12\"}", 1));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> one().get("/reference/unconfirmed").then().body(line + ".value", equalTo("12")));
        one().get("/items").then().body("find { it.item == 'M' }.promiseDays", equalTo(12));
        Bus.say(published("parameter", key, "{\"value\":\"12\",\"confirmation\":\"示例文号1号\"}", 2));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> one().get("/reference/unconfirmed").then().body("key", not(hasItem(key))));
    }

    /** What is shipped can be proposed as it is: so whoever changes one value leaves the others as they were. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar",
                "parameter",
                "code-list",
                "template",
                "directory",
                "item-catalogue",
                "consent-text",
                "vaccination-schedule"
            })
    void shows_what_is_in_force_in_the_shape_of_a_proposal(String kind) {
        var keys = one().get("/reference/" + kind + "?on=2099-01-01")
                .then()
                .statusCode(200)
                .body("name", everyItem(notNullValue()))
                .extract()
                .<List<String>>path("key");
        var some = List.of(keys.getFirst(), keys.get(keys.size() / 2), keys.getLast());
        for (var one : Set.copyOf(some)) {
            Map<String, Object> edition = one().get("/reference/" + kind + "/" + one + "?on=2099-01-01")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("$");
            one().body(Map.of(
                            "key", one, "validFrom", "2099-01-01", "content", edition.get("content"), "reason", "示例通知"))
                    .post("/reference/" + kind)
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void shows_the_edition_of_the_day_and_names_what_is_not_there() {
        Bus.say(
                published("directory", "M.220502", OFFICE, 1, "2026-01-01"),
                published("directory", "M.220502", OTHER_OFFICE, 2, "2099-01-01"));
        await().atMost(20, SECONDS).untilAsserted(() -> one().get("/reference/directory/M.220502")
                .then()
                .body("version", equalTo(1))
                .body("validFrom", equalTo("2026-01-01"))
                .body("content.phone", equalTo("1")));
        one().get("/reference/directory/M.220502?on=2099-01-01").then().body("content.phone", equalTo("2"));
        one().get("/reference/rule-version/benefit-start")
                .then()
                .statusCode(200)
                .body("content.dmn", containsString("BenefitStart"));
        one().get("/reference/directory/M.999999")
                .then()
                .statusCode(404)
                .body("code", equalTo("REFERENCE_NOT_IN_FORCE"));
    }

    /** A catalogue of texts touches whoever reads it next: no number would be honest. */
    @Test
    void says_so_where_nobody_can_tell_beforehand_whom_a_change_reaches() {
        var text = propose("consent-text", "privacy", "2099-02-01", "{\"title\":\"x\",\"text\":\"x\"}");
        one().get("/reference/" + text + "/preview").then().body("judged", equalTo(false));
        var phone = propose("directory", key, "2099-02-01", OFFICE);
        one().get("/reference/" + phone + "/preview").then().body("judged", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reference", "/reference/unconfirmed", "/reference/calendars", "/reference/directory"})
    void answers_administrators_only(String door) {
        given().get(door).then().statusCode(401);
        for (var role : List.of("parent", "auditor", "supervisor:household-registration")) {
            given().auth().oauth2(Tokens.withRole(role)).get(door).then().statusCode(403);
        }
    }

    @Test
    void knows_only_the_kinds_agreed() {
        one().body(body("x", "2027-01-01", "{\"a\":1}"))
                .post("/reference/secret")
                .then()
                .statusCode(404)
                .body("code", equalTo("REFERENCE_KIND_UNKNOWN"));
    }

    private static String due(Family family, String caseNo) {
        return family.mother().get("/cases/" + caseNo).then().extract().path("dueOn");
    }

    /** The application hears what it said, as every service does. */
    private static Bus.Said relayed(String subject) {
        var said = OutboxRows.about(subject).getLast();
        return Bus.Said.of("reference-data", subject, said.type(), "/application", subject, said.payload());
    }

    private static Bus.Said published(String kind, String key, String content, int version) {
        return published(kind, key, content, version, "2026-01-01");
    }

    private static Bus.Said published(String kind, String key, String content, int version, String validFrom) {
        return Bus.Said.of(
                "reference-data", key, "reference.published.v1", "/application", kind + "." + key, """
                {"kind":"%s","key":"%s","version":%d,"validFrom":"%s","hash":"%s","content":%s}""".formatted(
                                kind, key, version, validFrom, "0".repeat(64), content));
    }

    private static String propose(String kind, String key, String validFrom, String content) {
        return one().body(body(key, validFrom, content))
                .post("/reference/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String key, String validFrom, String content) {
        return "{\"key\":\"%s\",\"validFrom\":\"%s\",\"content\":%s,\"reason\":\"示例通知\"}"
                .formatted(key, validFrom, content);
    }

    private static RequestSpecification one() {
        return by("administrator");
    }

    private static RequestSpecification other() {
        return by("administrator2");
    }

    private static RequestSpecification by(String account) {
        return given().auth().oauth2(Tokens.withRole(account, "administrator")).contentType("application/json");
    }
}
