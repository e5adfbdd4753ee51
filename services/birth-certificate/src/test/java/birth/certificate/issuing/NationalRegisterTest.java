package birth.certificate.issuing;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Setting;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The national register of birth certificates over its interface: well, down and contradictory (domain.md 3.10; 2.2 E04). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NationalRegisterTest {

    private static final String BIRTHS = "POST /certificates/births";
    private static final String ELSEWHERE = "{\"certNo\":\"Z229977701\",\"issuer\":\"示例医院\"}";

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();
    private final Clerk clerk = new Clerk(ward.clerk());

    @RegisterExtension
    static final Setting OVER_API = new Setting("birth.certificate.register.mode", "API");

    @BeforeEach
    void noBirthHasACertificate() {
        OtherOffices.answer(BIRTHS, 200, "{}");
        MovableClock.stopAt("2026-11-09T08:30:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void prints_when_no_other_institution_has_issued_and_tells_the_register_of_the_certificate() {
        ward.records(birth).statusCode(201);
        var number = ward.receivesBlanks(1);
        var certificate = ward.issues(birth);
        registerAnswers(certificate, number);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(registered(certificate)).containsExactly("CZ1"));
        assertThat(OtherOffices.asked().toString()).doesNotContain(birth.motherId());
    }

    @Test
    void while_the_register_is_down_the_item_is_held_its_clock_runs_and_a_ticket_opens_after_four_working_hours() {
        OtherOffices.answer(BIRTHS, 503, "{}");
        applies();
        await().atMost(20, SECONDS).until(() -> said("item.held.v1"));
        assertThat(OutboxRows.about(birth.subject()).getLast().payload()).contains("SYSTEM_DOWN");
        clerk.opened(item()).body("item.clockRunning", equalTo(true));

        MovableClock.stopAt("2026-11-09T12:30:00+08:00");
        await().atMost(20, SECONDS).untilAsserted(() -> given().auth()
                .oauth2(Tokens.withRole("administrator"))
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("findAll { it.system == 'certificate-births' }", not(empty())));

        OtherOffices.answer(BIRTHS, 200, "{}");
        MovableClock.stopAt("2026-11-09T14:00:00+08:00");
        await().atMost(30, SECONDS).until(() -> said("item.released.v1"));
        clerk.opened(item()).body("item.state", equalTo("READY")).body("item.checks", empty());
    }

    @Test
    void a_birth_with_a_certificate_elsewhere_ends_with_that_one_and_uses_no_blank() {
        OtherOffices.answer(BIRTHS, 200, ELSEWHERE);
        applies();
        await().atMost(20, SECONDS).until(() -> said("item.completed.v1"));
        assertThat(OutboxRows.about(birth.subject()).getLast().payload())
                .contains("AUTOMATIC")
                .doesNotContain("Z229977701");
        readsTheCertificateOfElsewhere();
        assertThat(ward.ledger()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void told_only_while_a_clerk_has_the_item_both_persons_let_it_end_with_the_certificate_of_elsewhere() {
        applies();
        var item = clerk.claimed(birth.caseNo(), "B");
        OtherOffices.answer(BIRTHS, 200, ELSEWHERE);
        ward.posts(
                        "one",
                        "/deliveries/" + birth.deliveryRef() + "/statements",
                        "{\"kind\":\"LATE_ISSUE\",\"signedOn\":\"2026-11-08\"}")
                .statusCode(201);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> clerk.opened(item).body("item.checks", hasItem("CERTIFICATE_ELSEWHERE")));
        clerk.act(item, "approval").statusCode(200).body("waitingFor", equalTo("SECOND_PERSON"));
        new Clerk(ward.clerk("checker")).act(item, "confirmation").statusCode(200);
        readsTheCertificateOfElsewhere();
        assertThat(ward.ledger()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void a_register_that_takes_the_certificate_under_another_number_is_told_to_the_clerk_and_not_believed() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(1);
        var certificate = ward.issues(birth);
        registerAnswers(certificate, "Z229900999");
        await().atMost(30, SECONDS).untilAsserted(() -> clerk.opened(item())
                .body("remarks.text.join('')", containsString("对方“Z229900999”")));
        assertThat(registered(certificate)).isEmpty();
        clerk.opened(item()).body("item.state", equalTo("COMPLETED"));
    }

    private void readsTheCertificateOfElsewhere() {
        var result = StoredRows.read(
                        "select result_id from work_item where case_no = ?", row -> row.getString(1), birth.caseNo())
                .getFirst();
        given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + result)
                .then()
                .statusCode(200)
                .body("fields.'cert.no'", equalTo("Z229977701"))
                .body("fields.'cert.issuer'", equalTo("示例医院"))
                .body("fields.'cert.origin'", equalTo("ELSEWHERE"));
    }

    private void applies() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(1);
        birth.fillsTheForm();
        Bus.say(birth.request(ward));
    }

    /** From the next try on: when the certificate came into being nobody knew its id, so the first one has failed. */
    private static void registerAnswers(String certificate, String certNo) {
        await().atMost(20, SECONDS)
                .until(
                        () -> StoredRows.read(
                                "select id from outside_report where key = ? and failed_since is not null",
                                row -> row.getString(1),
                                certificate + "|VALID"),
                        failed -> !failed.isEmpty());
        OtherOffices.answer(
                "GET /certificates/" + certificate + "-VALID",
                200,
                "{\"registeredNo\":\"CZ1\",\"certNo\":\"" + certNo + "\"}");
        MovableClock.stopAt("2026-11-09T08:31:30+08:00");
    }

    private static List<String> registered(String certificate) {
        return StoredRows.read(
                "select registered_no from certificate_registration where certificate_id = ?",
                row -> row.getString(1),
                UUID.fromString(certificate));
    }

    private String item() {
        return StoredRows.read("select id from work_item where case_no = ?", row -> row.getString(1), birth.caseNo())
                .getFirst();
    }

    private boolean said(String type) {
        return OutboxRows.typesAbout(birth.subject()).contains(type);
    }
}
