package birth.vaccination.enrolment;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Setting;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The provincial immunisation system over its interface: well, down, forgetful and contradictory (domain.md 3.10). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProvinceTest {

    private static final String REGISTER = "POST /immunisation/files";
    private static final String CLERK = Tokens.clerk("clerk:vaccination", "2205020301", "220502");

    private final Family family = Family.next();

    @RegisterExtension
    static final Setting OVER_API = new Setting("birth.vaccination.province.mode", "API");

    @BeforeEach
    void theProvinceKnowsNothingYet() {
        OtherOffices.answer("GET " + path(), 404, "{}");
        OtherOffices.answer("POST /immunisation/doses", 200, "{\"receiptNo\":\"D1\"}");
        MovableClock.stopAt("2026-11-09T08:30:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void issues_the_certificate_when_the_province_has_the_file_and_tells_it_of_the_dose() {
        var code = bornWithFile();
        OtherOffices.answer(REGISTER, 200, file("M1", code));
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> said("item.completed.v1"));
        await().atMost(20, SECONDS).until(() -> asked("POST /immunisation/doses") > 0);
        assertThat(storedNo()).isEqualTo("M1");
    }

    @Test
    void while_the_province_is_down_the_item_is_held_its_clock_runs_and_a_ticket_opens_after_four_working_hours() {
        var code = bornWithFile();
        OtherOffices.answer(REGISTER, 503, "{}");
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> said("item.held.v1"));
        assertThat(OutboxRows.about(family.subject()).getLast().payload()).contains("SYSTEM_DOWN");
        opened().body("item.clockRunning", equalTo(true));

        MovableClock.stopAt("2026-11-09T12:30:00+08:00");
        await().atMost(20, SECONDS).untilAsserted(() -> given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("findAll { it.system == 'immunisation-system' }", not(empty())));

        OtherOffices.answer(REGISTER, 200, file("M2", code));
        MovableClock.stopAt("2026-11-09T14:00:00+08:00");
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(OutboxRows.typesAbout(family.subject()))
                .filteredOn(type -> !type.equals("item.reminder-due.v1"))
                .containsExactly("item.accepted.v1", "item.held.v1", "item.released.v1", "item.completed.v1"));
    }

    /** The certificate exists by then: nothing is held, but somebody is told, and the clinic reports on another way. */
    @Test
    void a_dose_the_province_does_not_take_opens_a_ticket_and_the_clinic_finishes_it_by_hand() {
        var code = bornWithFile();
        OtherOffices.answer(REGISTER, 200, file("M7", code));
        OtherOffices.answer("POST /immunisation/doses", 503, "{}");
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> said("item.completed.v1") && asked("POST /immunisation/doses") > 0);
        reports(CLERK).body("about", not(hasItem(startsWith(column("id")))));

        MovableClock.stopAt("2026-11-09T12:30:00+08:00");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> reports(CLERK).body("about", hasItem(startsWith(column("id")))));
        var mine = "find { it.about.startsWith('" + column("id") + "') }.id";
        String id = reports(CLERK).extract().path(mine);
        given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/tickets")
                .then()
                .body("reportId", hasItem(id));
        var elsewhere = Tokens.clerk("clerk:vaccination", "2205030201", "220503");
        reports(elsewhere).body("id", not(hasItem(id)));
        byHand(elsewhere, id).statusCode(404).body("code", equalTo("REPORT_UNKNOWN"));
        byHand(CLERK, id).statusCode(204);
        byHand(CLERK, id).statusCode(404);
        reports(CLERK).body("id", not(hasItem(id)));

        assertThat(StoredRows.read(
                        "select done_by from outside_report where id = ?::uuid and basis is not null",
                        row -> row.getString(1),
                        id))
                .hasSize(1);
    }

    private static ValidatableResponse reports(String token) {
        return given().auth().oauth2(token).get("/outside-reports").then().statusCode(200);
    }

    private static ValidatableResponse byHand(String token, String id) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"reason\":\"已在免疫规划信息系统页面补录，回执 D77\"}")
                .post("/outside-reports/" + id + "/by-hand")
                .then();
    }

    @Test
    void a_file_whose_answer_was_lost_is_asked_for_and_not_handed_in_again() {
        var code = bornWithFile();
        OtherOffices.answer(REGISTER, 504, "{}");
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> said("item.held.v1"));
        var handedIn = asked(REGISTER);
        OtherOffices.answer("GET " + path(), 200, file("M3", code));
        MovableClock.stopAt("2026-11-09T08:31:30+08:00");
        await().atMost(30, SECONDS).until(() -> said("item.completed.v1"));
        assertThat(asked(REGISTER)).isEqualTo(handedIn);
    }

    @Test
    void a_file_under_another_childs_code_holds_the_item_and_is_not_kept() {
        bornWithFile();
        OtherOffices.answer(REGISTER, 200, file("M4", "220502030120260000"));
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> said("item.held.v1"));
        assertThat(OutboxRows.about(family.subject()).getLast().payload()).contains("SYSTEM_CONTRADICTS");
        assertThat(storedNo()).isEmpty();
    }

    @Test
    void two_numbers_for_one_file_hold_the_item() {
        var code = bornWithFile();
        OtherOffices.answer(REGISTER, 200, file("M5", code));
        OtherOffices.answer("GET " + path(), 200, file("M6", code));
        family.asksForTheCertificate();
        await().atMost(20, SECONDS).until(() -> said("item.held.v1"));
        assertThat(OutboxRows.about(family.subject()).getLast().payload()).contains("SYSTEM_CONTRADICTS");
        assertThat(storedNo()).isEmpty();
    }

    private String bornWithFile() {
        family.isBorn();
        await().atMost(20, SECONDS).until(() -> !column("child_code").isEmpty());
        return column("child_code");
    }

    private String storedNo() {
        return column("provincial_no");
    }

    private String column(String name) {
        return StoredRows.read(
                        "select coalesce(" + name + "::text, '') from child_file where delivery_ref = ?",
                        row -> row.getString(1),
                        family.deliveryRef())
                .stream()
                .findFirst()
                .orElse("");
    }

    private ValidatableResponse opened() {
        var id = StoredRows.read("select id from work_item where case_no = ?", row -> row.getString(1), family.caseNo())
                .getFirst();
        return given().auth().oauth2(CLERK).get("/work-items/" + id).then().statusCode(200);
    }

    private boolean said(String type) {
        return OutboxRows.typesAbout(family.subject()).contains(type);
    }

    private String path() {
        return "/immunisation/files/" + family.caseNo() + "-V1-1";
    }

    private static String file(String fileNo, String childCode) {
        return "{\"fileNo\":\"" + fileNo + "\",\"childCode\":\"" + childCode + "\"}";
    }

    private static long asked(String door) {
        return OtherOffices.asked().stream().filter(one -> one.startsWith(door)).count();
    }
}
