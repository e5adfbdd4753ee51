package birth.monitoring.lamp;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which lamps still await an explanation, the decision of an appeal or their closing (domain.md 4.2). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AwaitingTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);
    private static final String UNIT = "220502030000";

    private final String caseNo = nextCase();
    private final String child = caseNo + "-1";

    /** A round of the lamps that began on another day would light another lamp: one child before this one sees it end. */
    @BeforeEach
    void accept_a_registration_due_on_the_24th() {
        MovableClock.stopAt("2026-11-17T09:00:00+08:00");
        accept(nextCase());
        accept(caseNo);
    }

    @AfterEach
    void go_back_to_real_time() {
        MovableClock.real();
    }

    @Test
    void asks_for_an_explanation_of_a_warning_while_it_burns_and_of_a_red_card_always() {
        at("2026-11-23", "BLUE");
        assertThat(awaiting("EXPLANATION")).isEmpty();
        at("2026-11-24", "YELLOW");
        assertThat(awaiting("EXPLANATION")).containsExactly("YELLOW");
        at("2026-11-25", "RED");
        awaitLit(caseNo, "RED");
        assertThat(awaiting("EXPLANATION")).containsExactly("RED");
        assertThat(seen(administrator(), "EXPLANATION").getList("lamps.subject"))
                .as("over the whole case no office is asked")
                .doesNotContain(caseNo);
        at("2026-12-03", "BLACK");
        assertThat(awaiting("EXPLANATION")).containsExactly("RED", "BLACK");
        assertThat(awaiting("CLOSING")).isEmpty();
    }

    @Test
    void follows_a_red_card_from_the_explanation_over_the_appeal_to_its_closing() {
        at("2026-11-25", "RED");
        answers(supervisor(), "explanation", "{\"text\":\"当日系统停电，已补办\"}");
        assertThat(awaiting("EXPLANATION")).isEmpty();
        assertThat(awaiting("CLOSING")).containsExactly("RED");
        answers(supervisor(), "appeal", "{\"text\":\"应暂停计时\"}");
        assertThat(awaiting("APPEAL_DECISION")).containsExactly("RED");
        assertThat(awaiting("CLOSING")).isEmpty();
        answers(administrator(), "appeal-decision", "{\"upheld\":false}");
        assertThat(awaiting("APPEAL_DECISION")).isEmpty();
        assertThat(awaiting("CLOSING")).containsExactly("RED");
        answers(administrator(), "closing", "{}");
        for (var what : Awaiting.values()) {
            assertThat(awaiting(what.name())).as("a closed lamp awaits nothing").isEmpty();
        }
    }

    @Test
    void shows_a_supervisor_the_lamps_of_the_own_units_and_department_alone() {
        at("2026-11-25", "RED");
        assertThat(seen(supervisor(), "EXPLANATION").getList("lamps.unit")).containsOnly(UNIT);
        assertThat(subjects(supervisor())).contains(child);
        assertThat(subjects(administrator())).contains(child);
        assertThat(subjects(Tokens.clerk("supervisor:household-registration", "220503010000", "220503")))
                .isEmpty();
        assertThat(subjects(Tokens.clerk("supervisor:household-registration", UNIT, "220503")))
                .isEmpty();
        assertThat(subjects(Tokens.clerk("supervisor:medical-insurance", UNIT, "220502")))
                .isEmpty();
    }

    /** domain.md 4.2: yellow goes to clerk and section head, red to the heads alone; each of them reads it once. */
    @Test
    void tells_a_clerk_of_yellow_and_a_head_of_red_until_it_was_read_or_went_out() {
        var clerk = Tokens.clerk("clerk-who-reads", "clerk:household-registration", UNIT, "220502");
        at("2026-11-24", "YELLOW");
        assertThat(words(clerk)).containsExactly("YELLOW");
        assertThat(words(supervisor())).containsExactly("YELLOW");
        assertThat(words(Tokens.clerk("clerk:household-registration", "220503010000", "220503")))
                .isEmpty();
        assertThat(words(Tokens.clerk("clerk:medical-insurance", UNIT, "220502")))
                .isEmpty();
        reads(clerk);
        assertThat(words(clerk)).isEmpty();
        at("2026-11-25", "RED");
        assertThat(words(clerk)).as("a red card is not the clerk's").isEmpty();
        assertThat(words(supervisor())).containsExactly("RED");
    }

    @Test
    void finds_those_of_one_case_among_all() {
        at("2026-11-25", "RED");
        assertThat(seen(administrator(), "EXPLANATION&caseNo=" + caseNo).<String>getList("lamps.subject"))
                .containsExactly(child);
        assertThat(seen(administrator(), "EXPLANATION&caseNo=" + nextCase()).getInt("total"))
                .isZero();
    }

    @Test
    void gives_the_two_hundred_that_wait_longest_and_says_how_many_there_are() {
        var unit = "2205" + SERIAL.incrementAndGet() + "00";
        StoredRows.read("""
                insert into lamp_event (id, subject, item, attempt, department, region, unit, lamp, raised_at, due_on, why, informed)
                select gen_random_uuid(), ? || n || 'X-1', 'H', 1, 'household-registration', '220502', ?, 'RED',
                    timestamptz '2027-01-04T09:00:00+08:00' + n * interval '1 minute', date '2026-12-31', '', ''
                from generate_series(201, 1, -1) n returning 1""", row -> row.getInt(1), unit, unit);
        var seen = seen(Tokens.clerk("supervisor:household-registration", unit, "220502"), "EXPLANATION");
        assertThat(seen.getInt("total")).isEqualTo(201);
        assertThat(seen.<String>getList("lamps.subject")).hasSize(200).startsWith(unit + "1X-1", unit + "2X-1");
    }

    @Test
    void wants_to_be_told_what_is_awaited() {
        given().auth()
                .oauth2(administrator())
                .get("/lamps/lit")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"));
    }

    /** The cards over this child's registration that this person has not read. */
    private List<String> words(String token) {
        return told(token)
                .getList("words.findAll { it.subject == '" + child + "' && it.lamp in ['YELLOW', 'RED'] }.lamp");
    }

    private static JsonPath told(String token) {
        return given().auth()
                .oauth2(token)
                .get("/lamps/raised?department=household-registration")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void reads(String token) {
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"department\":\"household-registration\",\"until\":\"%s\"}"
                        .formatted(told(token).getString("words[0].raisedAt")))
                .post("/lamps/raised/reading")
                .then()
                .statusCode(204);
    }

    private static String nextCase() {
        return "22050220261103" + SERIAL.incrementAndGet() + "X";
    }

    private static void accept(String caseNo) {
        Bus.say(Bus.Said.of(
                        "item-events",
                        caseNo,
                        "item.accepted.v1",
                        "/household-registration",
                        caseNo + "-1",
                        """
                {"caseNo":"%s","childIndex":1,"item":"H","attempt":1,"department":"household-registration","region":"220502",
                 "unit":"%s","at":"2026-11-17T10:00:00+08:00","promiseDays":5,"dueOn":"2026-11-24"}""".formatted(caseNo, UNIT))
                .inStream("H", 1, 1));
        awaitLit(caseNo + "-1", "GREEN");
    }

    private void at(String day, String lamp) {
        MovableClock.stopAt(day + "T09:00:00+08:00");
        awaitLit(child, lamp);
    }

    private static void awaitLit(String subject, String lamp) {
        await().atMost(20, SECONDS).until(() -> lit(subject).contains(lamp));
    }

    private static List<String> lit(String subject) {
        return StoredRows.read(
                "select lamp from lamp_event where subject = ? and out_at is null", row -> row.getString(1), subject);
    }

    /** The lamps over this child's registration that await it. */
    private List<String> awaiting(String what) {
        return seen(supervisor(), what).getList("lamps.findAll { it.subject == '" + child + "' }.lamp");
    }

    private static List<String> subjects(String token) {
        return seen(token, "EXPLANATION").getList("lamps.subject");
    }

    private static JsonPath seen(String token, String what) {
        return given().auth()
                .oauth2(token)
                .get("/lamps/lit?awaiting=" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse answers(String token, String door, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/lamps/" + id() + "/" + door)
                .then()
                .statusCode(200);
    }

    private String id() {
        return StoredRows.read(
                        "select id from lamp_event where subject = ? and lamp = 'RED'", row -> row.getString(1), child)
                .getFirst();
    }

    private static String supervisor() {
        return Tokens.clerk("supervisor:household-registration", UNIT, "220502");
    }

    private static String administrator() {
        return Tokens.withRole("administrator");
    }
}
