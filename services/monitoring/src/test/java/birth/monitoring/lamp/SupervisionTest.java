package birth.monitoring.lamp;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SupervisionTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(100_000);

    private final String caseNo = "22050220261103" + SERIAL.incrementAndGet() + "X";
    private final String child = caseNo + "-1";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void stop_before_the_lamps() {
        MovableClock.stopAt("2026-11-17T09:00:00+08:00");
    }

    @AfterEach
    void go_back_to_real_time() {
        MovableClock.real();
    }

    /** Scenario A23. */
    @Test
    void reports_at_the_end_of_the_day_what_the_events_tell() {
        var passed = new SupervisionTest();
        var paused = new SupervisionTest();
        var red = passed.accepted("2026-11-13", "2026-11-20");
        Bus.say(accepted("2026-11-17", "2026-11-24"), red, paused.accepted("2026-11-12", "2026-11-19"), red);
        Bus.say(
                accepted("2026-11-17", "2026-11-24"),
                paused.said(2, "item.suspended.v1", "2026-11-16", "\"reasonCode\":\"SPECIAL_PROCEDURE\""));
        awaitClocks(child, passed.child, paused.child);
        MovableClock.stopAt("2026-11-23T23:50:00+08:00");

        await().atMost(20, SECONDS)
                .untilAsserted(() -> administrator("/lamps/report").body("day", equalTo("2026-11-23")));
        administrator("/lamps/report")
                .body(line(child) + ".lamp", equalTo("YELLOW"))
                .body(line(passed.child) + ".lamp", equalTo("RED"))
                .body(line(passed.child) + ".why", equalTo("承诺5个工作日，2026-11-20到期（含周末2天），已超1个工作日"))
                .body(line(paused.child) + ".lamp", equalTo("GREY"))
                .body(line(paused.child) + ".why", equalTo("特别程序，自2026-11-16起不计时"));

        var report = administrator("/lamps/report").extract().asString();
        given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .post("/lamps/rebuild")
                .then()
                .statusCode(200)
                .body("differing", empty());
        assertThat(administrator("/lamps/report").extract().asString()).isEqualTo(report);
    }

    @Test
    void finds_and_mends_a_clock_that_tells_something_else_than_the_events() throws Exception {
        Bus.say(accepted("2026-11-17", "2026-11-24"));
        awaitClocks(child);
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update item_clock set state = replace(state, '2026-11-24', '2026-12-24') where subject = '" + child
                            + "'");
        }
        administrator("/lamps/" + child).body("clocks.dueOn", contains("2026-12-24"));
        given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .post("/lamps/rebuild")
                .then()
                .statusCode(200)
                .body("differing", hasItem(child));
        administrator("/lamps/" + child).body("clocks.dueOn", contains("2026-11-24"));
        Bus.say(said(2, "item.due-changed.v1", "2026-11-18", """
                "dueOn":"2026-11-25","was":"2026-11-24","reasonCode":"CALENDAR\""""));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> administrator("/lamps/" + child).body("clocks.dueOn", contains("2026-11-25")));
    }

    @Test
    void lights_each_lamp_once_and_tells_of_it_without_a_person() {
        Bus.say(accepted("2026-11-17", "2026-11-24"));
        awaitClocks(child);
        awaitLit("GREEN");
        for (var day : List.of("2026-11-23", "2026-11-24", "2026-11-25")) {
            MovableClock.stopAt(day + "T09:00:00+08:00");
            awaitLit(day.equals("2026-11-23") ? "BLUE" : day.equals("2026-11-24") ? "YELLOW" : "RED");
        }
        assertThat(main(lit())).containsExactly("GREEN", "BLUE", "YELLOW", "RED");
        assertThat(main(told())).containsExactly("BLUE", "YELLOW", "RED");
        var red = OutboxRows.about(child).stream()
                .filter(row -> row.payload().contains("\"RED\""))
                .toList();
        assertThat(red).hasSize(1);
        assertThat(red.getFirst().topic()).isEqualTo("supervision-events");
        assertThat(red.getFirst().payload())
                .contains("\"apologyKey\":\"APOLOGY_OVERDUE\"", "\"dueOn\":\"2026-11-24\"", "\"item\":\"H\"");
        administrator("/lamps/" + child)
                .body("lamps.find { it.lamp == 'RED' }.informed", hasItems("SECTION_HEAD", "SERVICE_CENTRE"))
                .body("lamps.find { it.lamp == 'RED' }.unit", equalTo("220502030000"))
                .body("lamps.find { it.lamp == 'YELLOW' }.outAt", not(nullValue()));
        administrator("/lamps/" + caseNo).body("clocks.subject", hasItems(caseNo, child));
    }

    @Test
    void puts_the_lamp_out_when_the_item_ends_and_takes_late_and_doubled_events() {
        var notice = said(2, "item.notice-issued.v1", "2026-11-19", """
                "noticeId":"%s","noticeNo":"%s-H1-BZ1","answerBy":"2026-12-04","defects":[{"code":"D01","field":"hukou.type"}]""".formatted(UUID.randomUUID(), caseNo));
        var answered = said(
                3,
                "item.answered.v1",
                "2026-11-23",
                "\"noticeId\":\"%s\",\"dueOn\":\"2026-11-27\"".formatted(UUID.randomUUID()));
        Bus.say(answered, notice, accepted("2026-11-17", "2026-11-24"), notice, answered);
        awaitClocks(child);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> administrator("/lamps/" + child).body("clocks.dueOn", contains("2026-11-27")));
        MovableClock.stopAt("2026-11-30T09:00:00+08:00");
        awaitLit("RED");
        Bus.say(said(4, "item.completed.v1", "2026-11-30", """
                "resultId":"%s","mode":"MANUAL","decidedOn":"2026-11-30\"""".formatted(UUID.randomUUID())));
        await().atMost(20, SECONDS).untilAsserted(() -> administrator("/lamps/" + child)
                .body("lamps.findAll { it.outAt == null }", hasSize(0)));
    }

    /** domain.md 1.3, 4.1: corrections are outside the promise of the whole case; waiting for another item is not. */
    @Test
    void lets_the_case_stand_while_one_of_its_items_is_corrected_but_not_while_one_waits_for_another() {
        Bus.say(
                accepted("2026-11-17", "2026-11-24"),
                said(2, "item.suspended.v1", "2026-11-17", "\"reasonCode\":\"WAITING_PREDECESSOR\""),
                said(3, "item.resumed.v1", "2026-11-18", """
                        "reasonCode":"WAITING_PREDECESSOR","dueOn":"2026-11-25\""""));
        awaitClocks(child);
        await().atMost(20, SECONDS).untilAsserted(() -> ofCase().body(line(caseNo, "dueOn"), equalTo("2026-11-24"))
                .body(line(caseNo, "lamp"), equalTo("GREEN")));
        Bus.say(said(4, "item.returned.v1", "2026-11-19", "\"reasonCode\":\"DATA_WRONG\",\"answerBy\":\"2026-12-04\""));
        await().atMost(20, SECONDS).untilAsserted(() -> ofCase().body(line(caseNo, "lamp"), equalTo("GREY"))
                .body(line(caseNo, "why"), equalTo("已退回申请人补充，自2026-11-19起不计时")));
        var back = said(5, "item.resumed.v1", "2026-11-23", "\"reasonCode\":\"RETURNED\",\"dueOn\":\"2026-11-27\"");
        Bus.say(back, back);
        await().atMost(20, SECONDS).untilAsserted(() -> ofCase().body(line(caseNo, "dueOn"), equalTo("2026-11-27")));
        by(administratorToken()).post("/lamps/rebuild").then().statusCode(200).body("differing", not(hasItem(caseNo)));
        ofCase().body(line(caseNo, "dueOn"), equalTo("2026-11-27"));
    }

    private ValidatableResponse ofCase() {
        return administrator("/lamps/" + caseNo);
    }

    private static String line(String subject, String field) {
        return "clocks.find { it.subject == '" + subject + "' }." + field;
    }

    @Test
    void shows_an_item_at_the_window_in_grey_until_the_window_has_done_it() {
        Bus.say(
                accepted("2026-11-09", "2026-11-16"),
                said(2, "item.diverted.v1", "2026-11-09", "\"reasonCode\":\"E06\""));
        awaitClocks(child);
        await().atMost(20, SECONDS).untilAsserted(() -> administrator("/lamps/report")
                .body(line(child) + ".lamp", equalTo("GREY"))
                .body(line(child) + ".why", equalTo("已转窗口，等待家长到场，自2026-11-09起不计时")));
        Bus.say(said(3, "item.completed.v1", "2026-11-17", """
                "resultId":"%s","mode":"MANUAL","decidedOn":"2026-11-17\"""".formatted(UUID.randomUUID())));
        await().atMost(20, SECONDS).untilAsserted(() -> administrator("/lamps/" + child)
                .body("lamps.findAll { it.outAt == null }", hasSize(0)));
    }

    @Test
    void lets_the_department_explain_and_appeal_once_and_the_administrator_close() {
        Bus.say(accepted("2026-11-17", "2026-11-24"));
        awaitClocks(child);
        MovableClock.stopAt("2026-11-25T09:00:00+08:00");
        awaitLit("RED");
        var red = administrator("/lamps/" + child).extract().<String>path("lamps.find { it.lamp == 'RED' }.id");

        by(administratorToken())
                .post("/lamps/" + red + "/closing")
                .then()
                .statusCode(409)
                .body("code", equalTo("EXPLANATION_MISSING"));
        by(supervisorOf("220503010000", "220503"))
                .body("{\"text\":\"说明\"}")
                .post("/lamps/" + red + "/explanation")
                .then()
                .statusCode(404)
                .body("code", equalTo("LAMP_UNKNOWN"));
        by(supervisor())
                .body("{\"text\":\"当日系统停电，已补办\"}")
                .post("/lamps/" + red + "/explanation")
                .then()
                .statusCode(200)
                .body("explanation", equalTo("当日系统停电，已补办"));
        by(supervisor())
                .body("{\"text\":\"应暂停计时\"}")
                .post("/lamps/" + red + "/appeal")
                .then()
                .statusCode(200);
        by(supervisor())
                .body("{\"text\":\"再次申诉\"}")
                .post("/lamps/" + red + "/appeal")
                .then()
                .statusCode(409)
                .body("code", equalTo("APPEALED_ALREADY"));
        by(administratorToken())
                .post("/lamps/" + red + "/closing")
                .then()
                .statusCode(409)
                .body("code", equalTo("APPEAL_OPEN"));
        by(administratorToken())
                .body("{\"upheld\":true}")
                .post("/lamps/" + red + "/appeal-decision")
                .then()
                .statusCode(200)
                .body("appealUpheld", equalTo(true));
        by(administratorToken())
                .post("/lamps/" + red + "/closing")
                .then()
                .statusCode(200)
                .body("closedBy", equalTo("someone"));
        assertThat(StoredRows.read(
                        "select encode(sealed_explanation, 'escape') from lamp_event where id = ?",
                        row -> row.getString(1),
                        UUID.fromString(red)))
                .noneMatch(text -> text.contains("停电"));
    }

    @Test
    void allows_no_appeal_against_another_lamp() {
        Bus.say(accepted("2026-11-17", "2026-11-24"));
        awaitClocks(child);
        MovableClock.stopAt("2026-11-24T09:00:00+08:00");
        awaitLit("YELLOW");
        var yellow = administrator("/lamps/" + child).extract().<String>path("lamps.find { it.lamp == 'YELLOW' }.id");
        by(supervisor())
                .body("{\"text\":\"应暂停计时\"}")
                .post("/lamps/" + yellow + "/appeal")
                .then()
                .statusCode(409)
                .body("code", equalTo("APPEAL_ONLY_RED"));
    }

    @Test
    void shows_a_supervisor_the_own_unit_alone() {
        Bus.say(accepted("2026-11-17", "2026-11-24"));
        awaitClocks(child);
        by(supervisor())
                .get("/lamps?size=200")
                .then()
                .statusCode(200)
                .body("lines.subject", hasItem(child))
                .body("lines.unit", everyItem(equalTo("220502030000")));
        by(supervisorOf("220503010000", "220503"))
                .get("/lamps?size=200")
                .then()
                .body("lines.subject", not(hasItem(child)));
        by(supervisorOf("220503010000", "220503")).get("/lamps/" + child).then().statusCode(404);
        by(clerkOf("household-registration", "220502030000"))
                .get("/lamps?of=" + child + "/H/1&of=" + child + "/I/1")
                .then()
                .statusCode(200)
                .body("lines.subject", contains(child))
                .body("lines[0].lamp", equalTo("GREEN"))
                .body("counts.GREEN", equalTo(1));
        by(clerkOf("household-registration", "220502030000"))
                .get("/lamps?lamp=RED&of=" + child + "/H/1")
                .then()
                .body("total", equalTo(0))
                .body("counts.GREEN", equalTo(1));
        for (var other :
                List.of(clerkOf("household-registration", "220502040000"), clerkOf("vaccination", "220502030000"))) {
            by(other).get("/lamps?of=" + child + "/H/1").then().statusCode(200).body("total", equalTo(0));
        }
        by(clerkOf("household-registration", "220502030000"))
                .get("/lamps/" + child)
                .then()
                .statusCode(403);
        administrator("/lamps?lamp=GREEN&department=household-registration&region=2205&size=200")
                .body("lines.subject", hasItem(child));
        administrator("/lamps?lamp=RED&size=200").body("lines.subject", not(hasItem(child)));
    }

    @Test
    void burns_no_lamp_where_the_district_has_switched_it_off() {
        Bus.say(Bus.Said.of(
                "reference-data",
                "parameter:birth.lamps.enabled.H.220524:2026-01-01",
                "reference.published.v1",
                "/application",
                "parameter.birth.lamps.enabled.H.220524",
                """
                {"kind":"parameter","key":"birth.lamps.enabled.H.220524","version":1,"validFrom":"2026-01-01","hash":"%s",
                 "content":{"value":"false"}}""".formatted("0".repeat(64))));
        await().atMost(20, SECONDS)
                .until(() -> !StoredRows.read("select 1 from reference_data where key like '%220524'", row -> 1)
                        .isEmpty());
        var accepted = accepted("2026-11-16", "2026-11-17");
        Bus.say(Bus.Said.of(
                        accepted.topic(),
                        accepted.key(),
                        accepted.type(),
                        accepted.source(),
                        accepted.subject(),
                        accepted.data().replace("\"region\":\"220502\"", "\"region\":\"220524\""))
                .inStream("H", 1, 1));
        awaitClocks(child);
        MovableClock.stopAt("2026-11-25T09:00:00+08:00");
        awaitCaseLamp();
        assertThat(lit()).isEmpty();
        administrator("/lamps?size=200").body("lines.subject", not(hasItem(child)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/lamps", "/lamps/report", "/lamps/lit?awaiting=EXPLANATION", "/lamps/22050220261103000001R-1"})
    void answers_administrators_and_supervisors_and_lets_clerks_look_at_the_list_alone(String door) {
        given().get(door).then().statusCode(401);
        for (var role : List.of("parent", "clerk:household-registration", "auditor")) {
            var lookedAt = door.equals("/lamps") && role.startsWith("clerk:");
            given().auth().oauth2(Tokens.withRole(role)).get(door).then().statusCode(lookedAt ? 200 : 403);
        }
    }

    private void awaitClocks(String... children) {
        for (var one : children) {
            await().atMost(20, SECONDS)
                    .until(() -> !StoredRows.read("select 1 from item_clock where subject = ? and open", row -> 1, one)
                            .isEmpty());
        }
    }

    private void awaitLit(String lamp) {
        await().atMost(20, SECONDS).until(() -> lit().contains(lamp));
    }

    /** The case's own clock burns, so the round was made. */
    private void awaitCaseLamp() {
        await().atMost(20, SECONDS).until(() -> StoredRows.read(
                        "select lamp from lamp_event where subject = ? and out_at is null",
                        row -> row.getString(1),
                        caseNo)
                .contains("RED"));
    }

    private List<String> lit() {
        return StoredRows.read(
                "select lamp from lamp_event where subject = ? order by raised_at, id", row -> row.getString(1), child);
    }

    private List<String> told() {
        return OutboxRows.about(child).stream()
                .map(row -> row.payload().replaceFirst(".*\"lamp\":\"([A-Z_]+)\".*", "$1"))
                .toList();
    }

    private static List<String> main(List<String> lamps) {
        return lamps.stream().filter(lamp -> Lamp.valueOf(lamp).isMain()).toList();
    }

    private static String line(String subject) {
        return "lines.find { it.subject == '" + subject + "' }";
    }

    private Bus.Said accepted(String on, String dueOn) {
        return said(1, "item.accepted.v1", on, "\"promiseDays\":5,\"dueOn\":\"%s\"".formatted(dueOn));
    }

    private Bus.Said said(int sequence, String type, String on, String facts) {
        return Bus.Said.of(
                        "item-events", caseNo, type, "/household-registration", child, """
                {"caseNo":"%s","childIndex":1,"item":"H","attempt":1,"department":"household-registration","region":"220502",
                 "unit":"220502030000","at":"%sT10:00:00+08:00",%s}""".formatted(caseNo, on, facts))
                .inStream("H", 1, sequence);
    }

    private static ValidatableResponse administrator(String door) {
        return by(administratorToken()).get(door).then().statusCode(200);
    }

    private static String administratorToken() {
        return Tokens.withRole("administrator");
    }

    private static String supervisor() {
        return supervisorOf("220502030000", "220502");
    }

    private static String supervisorOf(String unit, String region) {
        return Tokens.clerk("supervisor:household-registration", unit, region);
    }

    private static String clerkOf(String department, String unit) {
        return Tokens.clerk("clerk:" + department, unit, "220502");
    }

    private static RequestSpecification by(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
