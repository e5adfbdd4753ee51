package birth.insurance.admission;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Setting;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The insurance platform over its interface: well, down, forgetful and contradictory (domain.md 3.10; 2.2 E30). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlatformTest {

    private static final String QUERY = "POST /insurance/queries";
    private static final String ENROL = "POST /insurance/enrolments";

    private final Clerk clerk = Clerk.named("clerk-one");
    private final Family family = Family.next().registered();

    @RegisterExtension
    static final Setting OVER_API = new Setting("birth.insurance.platform.mode", "API");

    @BeforeEach
    void nobodyIsInsured() {
        OtherOffices.answer(QUERY, 200, "{}");
        OtherOffices.answer("GET " + path(), 404, "{}");
        MovableClock.stopAt("2026-11-09T08:30:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void enrols_under_the_platforms_number_and_in_the_category_it_names() {
        OtherOffices.answer(ENROL, 200, number(1).replace("}", ",\"category\":\"LOW_INCOME\"}"));
        family.applies();
        await().atMost(20, SECONDS).until(() -> said("item.completed.v1"));
        result().body("fields.'ins.category'", equalTo("LOW_INCOME"));
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
        assertThat(OtherOffices.asked().toString()).doesNotContain(family.idNo());
    }

    @Test
    void while_the_platform_is_down_the_item_is_held_its_clock_runs_and_a_ticket_opens_after_four_working_hours() {
        OtherOffices.answer(ENROL, 503, "{}");
        family.applies();
        await().atMost(20, SECONDS).until(() -> said("item.held.v1"));
        assertThat(OutboxRows.about(family.subject()).getLast().payload()).contains("SYSTEM_DOWN");
        opened().body("item.clockRunning", equalTo(true));

        MovableClock.stopAt("2026-11-09T12:30:00+08:00");
        await().atMost(20, SECONDS).untilAsserted(() -> given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("findAll { it.system == 'insurance-platform' }", not(empty())));

        OtherOffices.answer(ENROL, 200, number(2));
        MovableClock.stopAt("2026-11-09T14:00:00+08:00");
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(OutboxRows.typesAbout(family.subject()))
                .containsExactly("item.accepted.v1", "item.held.v1", "item.released.v1", "item.completed.v1"));
    }

    @Test
    void an_enrolment_whose_answer_was_lost_is_asked_for_and_not_made_again() {
        OtherOffices.answer(ENROL, 504, "{}");
        family.applies();
        await().atMost(20, SECONDS).until(() -> said("item.held.v1"));
        var enrolled = asked(ENROL);
        OtherOffices.answer("GET " + path(), 200, number(3));
        MovableClock.stopAt("2026-11-09T08:31:30+08:00");
        await().atMost(30, SECONDS).until(() -> said("item.completed.v1"));
        assertThat(asked(ENROL)).isEqualTo(enrolled);
    }

    @Test
    void two_numbers_for_one_enrolment_hold_the_item_and_tell_the_clerk_both() {
        OtherOffices.answer(ENROL, 200, number(4));
        OtherOffices.answer("GET " + path(), 200, number(5));
        family.applies();
        await().atMost(20, SECONDS).until(() -> said("item.held.v1"));
        opened().body("item.heldFor", equalTo("SYSTEM_CONTRADICTS"))
                .body("remarks[0].text", containsString("个人编号第一次“2205000000000000004”、第二次“2205000000000000005”"));
    }

    @Test
    void a_number_that_another_child_has_is_not_given_a_second_time() {
        OtherOffices.answer(ENROL, 200, number(6));
        family.applies();
        await().atMost(20, SECONDS).until(() -> said("item.completed.v1"));

        var other = Family.next().registered();
        OtherOffices.answer("GET " + path(other), 404, "{}");
        other.applies();
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(other.subject()).contains("item.held.v1"));
        assertThat(OutboxRows.about(other.subject()).getLast().payload()).contains("SYSTEM_CONTRADICTS");
    }

    @Test
    void a_child_insured_elsewhere_is_left_to_a_clerk_and_enrolled_once_it_no_longer_is() {
        OtherOffices.answer(QUERY, 200, "{\"region\":\"220300\"}");
        OtherOffices.answer(ENROL, 200, number(7));
        var id = clerk.itemOf(family.applies());
        await().atMost(20, SECONDS).untilAsserted(() -> opened().body("item.checks", contains("INSURED_ELSEWHERE")));
        opened().body("remarks[0].text", containsString("220300"));

        OtherOffices.answer(QUERY, 200, "{}");
        clerk.claim(id).statusCode(200);
        clerk.approve(id).statusCode(200);
        await().atMost(20, SECONDS).until(() -> said("item.completed.v1"));
        assertThat(OutboxRows.about(family.subject()).getLast().payload()).contains("MANUAL");
    }

    private ValidatableResponse opened() {
        var id = StoredRows.read("select id from work_item where case_no = ?", row -> row.getString(1), family.caseNo())
                .getFirst();
        return given().auth()
                .oauth2(clerk.token())
                .get("/work-items/" + id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse result() {
        var completed = OutboxRows.about(family.subject()).getLast().payload();
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + JsonPath.from(completed).getString("resultId"))
                .then()
                .statusCode(200);
    }

    private boolean said(String type) {
        return OutboxRows.typesAbout(family.subject()).contains(type);
    }

    private String path() {
        return path(family);
    }

    private static String path(Family family) {
        return "/insurance/enrolments/" + family.caseNo() + "-I1-1";
    }

    private static String number(int serial) {
        return "{\"personNo\":\"220500%013d\"}".formatted(serial);
    }

    private static long asked(String door) {
        return OtherOffices.asked().stream().filter(one -> one.startsWith(door)).count();
    }
}
