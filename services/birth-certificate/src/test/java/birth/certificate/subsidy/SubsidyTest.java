package birth.certificate.subsidy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SubsidyTest {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String GOOD_ACCOUNT = "6222021234567894";

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();
    private final Clerk clerk = Clerk.of("county", "220502");
    private final String childId =
            InventedIdNumber.of("220502", LocalDate.of(2000, 1, 1).plusDays(SERIAL.getAndIncrement()), 962);

    @BeforeEach
    void certify() {
        ward.records(birth).statusCode(201);
        ward.receivesBlanks(1);
        ward.issues(birth);
    }

    @Test
    void grants_3600_yuan_for_each_of_three_years() {
        asks(childId, "王浩然", GOOD_ACCOUNT);
        var item = clerk.claimed(birth.caseNo(), "S");
        clerk.opened(item).body("item.checks", empty());
        String result = clerk.act(item, "approval").statusCode(200).extract().path("resultId");
        read(result)
                .body("item", equalTo("S"))
                .body("fields.'subsidy.totalYuan'", equalTo("10800"))
                .body("fields.'subsidy.year1.from'", equalTo("2026-11"))
                .body("fields.'subsidy.year3.until'", equalTo("2029-10"))
                .body("fields.'subsidy.year3.yuan'", equalTo("3600"));
        assertThat(OutboxRows.about(birth.subject()).toString()).doesNotContain("王浩然", GOOD_ACCOUNT, childId);
    }

    @Test
    void ends_with_the_month_of_death_and_says_so() {
        asks(childId, Birth.MOTHER, GOOD_ACCOUNT);
        var item = clerk.claimed(birth.caseNo(), "S");
        String result = clerk.act(item, "approval").statusCode(200).extract().path("resultId");
        ward.puts(
                        "recorder",
                        "/deliveries/" + birth.deliveryRef() + "/children/1/death",
                        "{\"diedOn\":\"2026-11-05\",\"cause\":\"早产\"}")
                .statusCode(201);
        read(result).body("fields.'subsidy.totalYuan'", equalTo("300"));
        assertThat(OutboxRows.about(birth.subject()))
                .filteredOn(row -> "S".equals(row.item()))
                .extracting(OutboxRows.Row::type)
                .containsExactly("item.accepted.v1", "item.completed.v1", "item.result-changed.v1");
    }

    @Test
    void shows_the_clerk_everything_that_stands_in_the_way() {
        asks("220503202611030967", "陈某某", "6222021234567890");
        var item = clerk.claimed(birth.caseNo(), "S");
        clerk.opened(item)
                .body("item.checks", contains("NOT_THIS_COUNTY", "PAYEE_NOT_GUARDIAN", "ACCOUNT_CHECK_DIGIT"));
        clerk.act(item, "approval").statusCode(409).body("code", equalTo("NOT_THIS_COUNTY"));
    }

    @Test
    void grants_a_child_one_subsidy_only() {
        asks(childId, Birth.MOTHER, GOOD_ACCOUNT);
        clerk.act(clerk.claimed(birth.caseNo(), "S"), "approval").statusCode(200);
        var other = Birth.next();
        ward.records(other).statusCode(201);
        ward.receivesBlanks(1);
        ward.issues(other);
        other.showsTo("S", 1, form(childId, Birth.MOTHER, GOOD_ACCOUNT));
        Bus.say(other.asks("S", "220502"));
        clerk.act(clerk.claimed(other.caseNo(), "S"), "approval")
                .statusCode(409)
                .body("code", equalTo("SUBSIDY_GRANTED"));
    }

    /** domain.md 3.9 row 3: no institution here has a record or a certificate of the child, the police here have registered it. */
    @Test
    void grants_a_child_born_in_another_province_what_its_county_owes_it() {
        var elsewhere = Birth.next();
        var form = form(childId, "王浩然", GOOD_ACCOUNT).replace("{", "{\"child.birthDate\":\"2026-10-02\",");
        elsewhere.showsTo("S", 1, form);
        Bus.say(elsewhere.asks("S", "220502"));
        var item = clerk.claimed(elsewhere.caseNo(), "S");
        clerk.opened(item).body("item.checks", empty());
        String result = clerk.act(item, "approval").statusCode(200).extract().path("resultId");
        read(result).body("fields.'subsidy.year1.from'", equalTo("2026-10"));
    }

    private void asks(String childIdNo, String payee, String account) {
        birth.showsTo("S", 1, form(childIdNo, payee, account));
        Bus.say(birth.asks("S", "220502"));
    }

    private static String form(String childIdNo, String payee, String account) {
        return """
                {"child.name":"王梓涵","child.idNo":"%s","pay.payeeName":"%s","pay.bank":"ICBC","pay.account":"%s"}""".formatted(childIdNo, payee, account);
    }

    private static ValidatableResponse read(String result) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + result)
                .then()
                .statusCode(200);
    }
}
