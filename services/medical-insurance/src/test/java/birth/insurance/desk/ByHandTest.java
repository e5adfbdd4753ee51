package birth.insurance.desk;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import birth.insurance.admission.Clerk;
import birth.insurance.admission.Family;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.ResultPaper;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** domain.md 3.10 rule 5: two persons finish each of the agency's items by hand, with the paper. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ByHandTest {

    private final Clerk first = Clerk.named("first");
    private final Clerk second = Clerk.named("second");
    private final Family family = Family.next();

    @BeforeEach
    void threeWeeksAfterTheBirth() {
        MovableClock.stopAt("2026-03-20T10:00:00+08:00");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void an_enrolment_under_the_number_the_platform_gave_and_nobody_elses() {
        var id = first.itemOf(inSpring(family).without("child.name").applies());
        first.claim(id).statusCode(200);
        enter(id, "{\"ins.personNo\":\"2205009999999999991\",\"ins.category\":\"LOW_INCOME\"}");
        read(confirm(id).statusCode(200))
                .body("fields.'ins.personNo'", equalTo("2205009999999999991"))
                .body("fields.'ins.category'", equalTo("LOW_INCOME"));

        var other = inSpring(Family.next()).without("child.name");
        var otherId = first.itemOf(other.applies());
        first.claim(otherId).statusCode(200);
        enter(otherId, "{\"ins.personNo\":\"2205009999999999991\"}");
        confirm(otherId).statusCode(409).body("code", equalTo("PERSON_NO_TAKEN"));
    }

    @Test
    void a_premium_by_the_receipt_the_family_shows_where_the_tax_channel_is_not_connected() {
        inSpring(family).applies();
        Bus.say(family.idNumberKnown());
        await().atMost(20, SECONDS).until(() -> said("I", "item.completed.v1"));
        family.asksFor("T", Map.of("ins.region", "220502"));
        await().atMost(20, SECONDS).until(() -> said("T", "item.suspended.v1"));

        var id = itemId("T");
        enter(id, receiptOf("2027"));
        confirm(id).statusCode(422).body("code", equalTo("PAID_FOR_OTHER_YEARS"));
        enter(id, receiptOf("2026"));
        read(confirm(id).statusCode(200))
                .body("fields.'pay.receiptNo'", equalTo("222050000000000001"))
                .body("fields.'pay.paidOn'", equalTo("2026-03-19"));
        assertThat(OtherOffices.asked().toString()).doesNotContain(family.caseNo() + "-T1-1");
    }

    @Test
    void maternity_expenses_that_were_paid_out_on_another_way() {
        family.asksFor(
                "M",
                Map.of(
                        "mother.name",
                        "赵雨桐",
                        "pay.payeeName",
                        "赵雨桐",
                        "pay.bank",
                        "ICBC",
                        "pay.account",
                        "6217990099000001238"));
        var id = first.itemOf(family);
        first.claim(id).statusCode(200);
        enter(id, "{\"maternity.amount\":\"3200.50\",\"maternity.approvedOn\":\"2026-03-18\"}");
        read(confirm(id).statusCode(200))
                .body("fields.'maternity.amount'", equalTo("3200.50"))
                .body("fields.'maternity.approvedOn'", equalTo("2026-03-18"));
    }

    private static String receiptOf(String years) {
        return "{\"pay.receiptNo\":\"222050000000000001\",\"pay.paidOn\":\"2026-03-19\",\"pay.years\":\"" + years
                + "\"}";
    }

    private static Family inSpring(Family family) {
        return family.with("child.birthDate", "2026-03-01").registered();
    }

    private void enter(String id, String fields) {
        post(first, id, "manual-result", "{\"fields\":" + fields + ",\"reason\":\"系统故障，线下已办结\"}")
                .statusCode(200);
        ResultPaper.upload(first.token(), id).statusCode(200);
    }

    private ValidatableResponse confirm(String id) {
        return post(second, id, "manual-result-confirmation", "{}");
    }

    private static ValidatableResponse post(Clerk clerk, String id, String act, String body) {
        return given().auth()
                .oauth2(clerk.token())
                .contentType("application/json")
                .body(body)
                .post("/work-items/" + id + "/" + act)
                .then();
    }

    private static ValidatableResponse read(ValidatableResponse confirmed) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + confirmed.extract().<String>path("resultId"))
                .then()
                .statusCode(200);
    }

    private boolean said(String letter, String type) {
        return OutboxRows.about(family.subject()).stream()
                .anyMatch(row -> letter.equals(row.item()) && row.type().equals(type));
    }

    private String itemId(String letter) {
        return StoredRows.read(
                        "select id from work_item where case_no = ? and item = ?",
                        row -> row.getString(1),
                        family.caseNo(),
                        letter)
                .getFirst();
    }
}
