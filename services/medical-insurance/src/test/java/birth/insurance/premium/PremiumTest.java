package birth.insurance.premium;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import birth.insurance.admission.Clerk;
import birth.insurance.admission.Family;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PremiumTest {

    @RegisterExtension
    static final Setting OVER_API = new Setting("birth.insurance.tax.mode", "API");

    private final Family family = Family.next();

    @BeforeEach
    void nobodyHasPaid() {
        MovableClock.stopAt("2026-03-05T10:00:00+08:00");
        OtherOffices.answer("GET " + receipts(), 404, "{}");
        OtherOffices.answer("PUT /tax/bills/" + billNo(), 204, "");
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    /** B1: the start of cover is known when the premium is paid, and the insurance record says so. */
    @Test
    void the_receipt_of_a_child_born_in_spring_starts_the_cover_from_birth() {
        enrolledInSpring();
        result("I")
                .body("fields.'ins.effectiveFrom'", nullValue())
                .body("fields.'ins.rule'", equalTo("AWAITING_PREMIUM"));
        family.asksFor("T", Map.of("ins.region", "220502"));
        await().atMost(20, SECONDS).until(() -> said("T").contains("item.suspended.v1"));
        assertThat(last("T", "item.suspended.v1")).contains("WAITING_PAYMENT").doesNotContain("400");
        await().atMost(20, SECONDS).until(() -> OtherOffices.asked().contains("PUT /tax/bills/" + billNo()));
        bill().body("years", equalTo(List.of(2026)))
                .body("amount", equalTo(400.0f))
                .body("paid", equalTo(false));

        MovableClock.stopAt("2026-03-31T10:00:00+08:00");
        await().atMost(20, SECONDS).until(() -> said("T").contains("item.reminder-due.v1"));
        assertThat(last("T", "item.reminder-due.v1"))
                .contains("INSURANCE_DAY_30")
                .contains("2026-05-30");

        paid("400", "2026-05-30");
        hoursPass("2026-05-30T15:00:00+08:00", "item.completed.v1");
        assertThat(said("T").stream().distinct())
                .containsExactly(
                        "item.accepted.v1",
                        "item.suspended.v1",
                        "item.reminder-due.v1",
                        "item.resumed.v1",
                        "item.completed.v1");
        assertThat(last("I", "item.result-changed.v1")).contains("UPGRADED").contains("PREMIUM_PAID");
        result("I").body("fields.'ins.effectiveFrom'", equalTo("2026-03-01")).body("fields.'ins.rule'", equalTo("B1"));
        result("T").body("fields.'pay.amount'", equalTo("400.00")).body("fields.'pay.paidOn'", equalTo("2026-05-30"));
        bill().body("paid", equalTo(true));
        assertThat(said("I")).doesNotContain("item.reminder-due.v1");
    }

    /** B1: outside the season enrolling is not enough, and a family that was never shown a bill is told so while there is time. */
    @Test
    void an_enrolled_child_nobody_has_paid_for_is_spoken_of_on_day_thirty() {
        enrolledInSpring();
        MovableClock.stopAt("2026-03-31T10:00:00+08:00");
        await().atMost(20, SECONDS).until(() -> said("I").contains("item.reminder-due.v1"));
        assertThat(last("I", "item.reminder-due.v1"))
                .contains("INSURANCE_DAY_30")
                .contains("2026-05-30");
    }

    @Test
    void a_bill_is_shown_to_the_application_alone_and_an_unknown_one_to_nobody() {
        readBill(Tokens.service("application"), "22050220261103000001X-T1-9")
                .statusCode(404)
                .body("code", equalTo("BILL_UNKNOWN"));
        readBill(Tokens.service("workflows"), billNo()).statusCode(403);
        readBill(Tokens.withRole("parent"), billNo()).statusCode(403);
    }

    /** The last working day before day 90 is another one when a year's notice makes it a holiday (domain.md 4.1). */
    @Test
    void the_last_reminder_moves_with_the_years_notice() {
        MovableClock.stopAt("2031-03-05T10:00:00+08:00");
        family.with("child.birthDate", "2031-03-01").registered().applies();
        Bus.say(family.idNumberKnown());
        await().atMost(20, SECONDS).until(() -> said("I").contains("item.completed.v1"));
        family.asksFor("T", Map.of("ins.region", "220502"));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(lastReminder()).containsExactly("2031-05-29"));
        Bus.say(Bus.Said.of(
                "reference-data", "2031", "reference.published.v1", "/application", "calendar.2031", """
                {"kind":"calendar","key":"2031","version":1,"validFrom":"2029-01-01","hash":"%s","content":
                 {"days":[{"date":"2031-05-29","kind":"off","holiday":"端午节"}]}}""".formatted(
                                "0".repeat(64))));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(lastReminder()).containsExactly("2031-05-28"));
    }

    private List<String> lastReminder() {
        return StoredRows.read("""
                select reminder.due_on from reminder join work_item on work_item.id = reminder.work_item_id
                where reminder.code = 'INSURANCE_LAST_WORKING_DAY' and work_item.item = 'T' and work_item.case_no = ?""", row -> row.getString(1), family.caseNo());
    }

    /** B4: after the days, cover starts on the day after the payment. */
    @Test
    void a_receipt_after_the_days_starts_the_cover_on_the_next_day() {
        enrolledInSpring();
        family.asksFor("T", Map.of("ins.region", "220502"));
        await().atMost(20, SECONDS).until(() -> said("T").contains("item.suspended.v1"));
        paid("400", "2026-06-02");
        hoursPass("2026-06-02T15:00:00+08:00", "item.completed.v1");
        result("I").body("fields.'ins.effectiveFrom'", equalTo("2026-06-03")).body("fields.'ins.rule'", equalTo("B4"));
    }

    /** B4: a new enrolment is of the year in which it is paid, so a bill the year has overtaken becomes another one. */
    @Test
    void a_late_bill_unpaid_at_the_turn_of_the_year_is_of_the_new_year() {
        billedLateIn2026();
        MovableClock.stopAt("2027-01-04T10:00:00+08:00");
        await().atMost(20, SECONDS).untilAsserted(() -> bill().body("years", equalTo(List.of(2027))));
        paid("400", "2027-01-05");
        hoursPass("2027-01-05T15:00:00+08:00", "item.completed.v1");
        result("I").body("fields.'ins.effectiveFrom'", equalTo("2027-01-06")).body("fields.'ins.rule'", equalTo("B4"));
        result("T").body("fields.'pay.years'", equalTo("2027"));
    }

    /** Paid just when the bill was overtaken: the fund has one year's money and the rule asks for another's. */
    @Test
    void a_receipt_of_other_years_than_the_rules_is_left_to_a_clerk() {
        billedLateIn2026();
        paid("400", "2027-01-05");
        hoursPass("2026-12-31T20:00:00+08:00", "item.held.v1");
        assertThat(last("T", "item.held.v1")).contains("PAID_FOR_OTHER_YEARS");
        result("I").body("fields.'ins.rule'", equalTo("AWAITING_PREMIUM"));
    }

    private void billedLateIn2026() {
        MovableClock.stopAt("2026-12-20T10:00:00+08:00");
        family.with("child.birthDate", "2026-09-01").registered().applies();
        Bus.say(family.idNumberKnown());
        await().atMost(20, SECONDS).until(() -> said("I").contains("item.completed.v1"));
        family.asksFor("T", Map.of("ins.region", "220502"));
        await().atMost(20, SECONDS).until(() -> said("T").contains("item.suspended.v1"));
        bill().body("years", equalTo(List.of(2026)));
    }

    /** B6: nobody is covered from birth who was not enrolled in that year; the year's premium is owed, and cover waits. */
    @Test
    void a_child_enrolled_in_the_next_year_owes_its_premium_and_waits_for_the_cover() {
        MovableClock.stopAt("2027-02-01T10:00:00+08:00");
        enrolledInSpring();
        family.asksFor("T", Map.of("ins.region", "220502"));
        await().atMost(20, SECONDS).until(() -> said("T").contains("item.suspended.v1"));
        assertThat(said("T")).doesNotContain("item.completed.v1");
        paid("400", "2027-02-10");
        hoursPass("2027-02-10T15:00:00+08:00", "item.completed.v1");
        result("I").body("fields.'ins.effectiveFrom'", equalTo("2027-05-10")).body("fields.'ins.rule'", equalTo("B6"));
        result("T").body("fields.'pay.amount'", equalTo("400.00"));
    }

    /** I8. */
    @Test
    void a_low_income_family_pays_nothing_and_does_not_wait() {
        enrolledInSpring();
        family.asksFor("T", Map.of("ins.region", "220502", "ins.category", "LOW_INCOME"));
        await().atMost(20, SECONDS).until(() -> said("T").contains("item.completed.v1"));
        assertThat(said("T")).containsExactly("item.accepted.v1", "item.completed.v1");
        result("I").body("fields.'ins.effectiveFrom'", equalTo("2026-03-01"));
    }

    @Test
    void too_small_a_payment_is_left_to_a_clerk() {
        enrolledInSpring();
        family.asksFor("T", Map.of("ins.region", "220502"));
        await().atMost(20, SECONDS).until(() -> said("T").contains("item.suspended.v1"));
        paid("40", "2026-03-20");
        hoursPass("2026-03-20T15:00:00+08:00", "item.held.v1");
        assertThat(last("T", "item.held.v1")).contains("PAID_TOO_LITTLE");
    }

    @Test
    void the_mothers_expenses_are_approved_by_a_clerk_and_only_for_her_own_account() {
        var mine = Map.of(
                "mother.name", "赵雨桐", "pay.payeeName", "王浩然", "pay.bank", "ICBC", "pay.account", "6217990099000001238");
        family.asksFor("M", mine);
        var clerk = Clerk.named("reviewer");
        var id = clerk.itemOf(family);
        clerk.claim(id).statusCode(200);
        clerk.approve(id).statusCode(409).body("code", equalTo("AMOUNT_MISSING"));
        approve(clerk, id, "3200.50").statusCode(409).body("code", equalTo("PAYEE_NOT_MOTHER"));
    }

    @Test
    void the_mothers_expenses_are_paid_to_her_account() {
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
        var clerk = Clerk.named("reviewer");
        var id = clerk.itemOf(family);
        clerk.claim(id).statusCode(200);
        approve(clerk, id, "3200.50").statusCode(200);
        result("M")
                .body("fields.'maternity.amount'", equalTo("3200.50"))
                .body("fields.'maternity.account'", equalTo("1238"));
        assertThat(OutboxRows.about(family.subject()).toString()).doesNotContain("赵雨桐", "6217990099000001238");
    }

    /** The tax office may have been asked just before the payment: it is asked again in a while, so time must go on. */
    private void hoursPass(String from, String event) {
        var now = new AtomicReference<>(OffsetDateTime.parse(from));
        await().atMost(20, SECONDS).until(() -> {
            MovableClock.stopAt(now.getAndUpdate(time -> time.plusMinutes(1)).toString());
            return said("T").contains(event);
        });
    }

    private static ValidatableResponse approve(Clerk clerk, String id, String amount) {
        return given().auth()
                .oauth2(clerk.token())
                .contentType("application/json")
                .body("{\"amount\":" + amount + "}")
                .post("/work-items/" + id + "/maternity-payment")
                .then();
    }

    private void enrolledInSpring() {
        family.with("child.birthDate", "2026-03-01").registered().applies();
        Bus.say(family.idNumberKnown());
        await().atMost(20, SECONDS).until(() -> said("I").contains("item.completed.v1"));
    }

    private void paid(String amount, String day) {
        OtherOffices.answer(
                "GET " + receipts(),
                200,
                "{\"receiptNo\":\"R1\",\"amount\":" + amount + ",\"paidOn\":\"" + day + "\"}");
    }

    private String receipts() {
        return "/tax/receipts/" + billNo();
    }

    private String billNo() {
        return family.caseNo() + "-T1-1";
    }

    private ValidatableResponse bill() {
        return readBill(Tokens.service("application"), billNo()).statusCode(200);
    }

    private static ValidatableResponse readBill(String token, String billNo) {
        return given().auth()
                .oauth2(token)
                .header("Purpose", "test")
                .get("/premium-bills/" + billNo)
                .then();
    }

    private List<String> said(String letter) {
        return OutboxRows.about(family.subject()).stream()
                .filter(row -> letter.equals(row.item()))
                .map(OutboxRows.Row::type)
                .toList();
    }

    private String last(String letter, String type) {
        return OutboxRows.about(family.subject()).stream()
                .filter(row -> letter.equals(row.item()) && row.type().equals(type))
                .map(OutboxRows.Row::payload)
                .reduce((one, next) -> next)
                .orElse("");
    }

    private ValidatableResponse result(String letter) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/"
                        + JsonPath.from(last(letter, "item.completed.v1")).getString("resultId"))
                .then()
                .statusCode(200);
    }
}
