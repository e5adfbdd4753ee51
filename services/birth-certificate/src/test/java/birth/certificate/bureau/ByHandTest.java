package birth.certificate.bureau;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.ResultPaper;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** domain.md 3.10 rule 5: two persons finish each of the bureau's items by hand, with the paper. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ByHandTest {

    private static final String TOWNSHIP = "220502001";
    private static final String CLINIC = "2205020301";
    private static final String COUNTY = "220502";

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();

    @BeforeEach
    void aDayAfterTheBirth() {
        MovableClock.stopAt("2026-11-09T10:00:00+08:00");
        ward.records(birth).statusCode(201);
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void a_certificate_written_on_a_blank_of_the_stock_uses_that_blank() {
        var number = ward.receivesBlanks(2);
        birth.fillsTheForm();
        Bus.say(birth.request(ward));
        var item = new Clerk(ward.clerk()).claimed(birth.caseNo(), "B");
        enter(ward.clerk(), item, "{\"cert.no\":\"Z000000001\",\"cert.issueDate\":\"2026-11-08\"}");
        confirm(ward.clerk("checker"), item).statusCode(409).body("code", equalTo("BLANK_NOT_IN_STOCK"));

        enter(ward.clerk(), item, "{\"cert.no\":\"" + number + "\",\"cert.issueDate\":\"2026-11-08\"}");
        String result =
                confirm(ward.clerk("checker"), item).statusCode(200).extract().path("resultId");
        read(result).body("fields.'cert.no'", equalTo(number)).body("fields.'cert.issueDate'", equalTo("2026-11-08"));
        assertThat(ward.ledger()).containsExactly(2, 1, 1, 0);
    }

    @Test
    void a_day_that_is_still_to_come_or_does_not_exist_is_no_day_of_issue() {
        birth.fillsTheForm();
        Bus.say(birth.request(ward));
        var clerk = new Clerk(ward.clerk());
        var item = clerk.claimed(birth.caseNo(), "B");
        for (var day : new String[] {"2026-11-10", "2026-02-30"}) {
            clerk.post(
                            "/work-items/" + item + "/manual-result",
                            result("{\"cert.no\":\"Z229900001\",\"cert.issueDate\":\"" + day + "\"}"))
                    .statusCode(400);
        }
    }

    @Test
    void a_registration_of_the_township() {
        birth.showsTo(
                "R",
                1,
                "{\"mother.name\":\"%s\",\"mother.idNo\":\"%s\",\"mother.hukouRegion\":\"220502\",\"child.birthOrder\":\"1\"}"
                        .formatted(Birth.MOTHER, birth.motherId()));
        Bus.say(birth.asks("R", TOWNSHIP));
        read(byHand("R", TOWNSHIP, "{\"reg.no\":\"SYDJ2026110001\",\"reg.registeredOn\":\"2026-11-07\"}"))
                .body("fields.'reg.no'", equalTo("SYDJ2026110001"))
                .body("fields.'reg.registeredOn'", equalTo("2026-11-07"));
    }

    @Test
    void a_guidance_file_of_the_clinic() {
        birth.showsTo("G", 1, "{\"child.name\":\"王梓涵\",\"mother.name\":\"赵雨桐\"}");
        Bus.say(birth.asks("G", CLINIC));
        read(byHand("G", CLINIC, "{\"guidance.fileNo\":\"ZD20261107\"}"))
                .body("fields.'guidance.fileNo'", equalTo("ZD20261107"));
    }

    @Test
    void a_subsidy_granted_in_the_national_system() {
        var childId = InventedIdNumber.of(COUNTY, LocalDate.of(2001, 1, 1), 964);
        birth.showsTo("S", 1, "{\"child.name\":\"王梓涵\",\"child.idNo\":\"" + childId + "\"}");
        Bus.say(birth.asks("S", COUNTY));
        read(byHand("S", COUNTY, "{\"subsidy.grantedOn\":\"2026-11-08\"}"))
                .body("fields.'subsidy.grantedOn'", equalTo("2026-11-08"))
                .body("fields.'subsidy.totalYuan'", equalTo("10800"));
    }

    private String byHand(String letter, String unit, String fields) {
        var first = Clerk.of("first", unit);
        var item = first.claimed(birth.caseNo(), letter);
        enter(first.token(), item, fields);
        return confirm(Clerk.of("second", unit).token(), item)
                .statusCode(200)
                .extract()
                .path("resultId");
    }

    private static void enter(String token, String item, String fields) {
        new Clerk(token)
                .post("/work-items/" + item + "/manual-result", result(fields))
                .statusCode(200);
        ResultPaper.upload(token, item).statusCode(200);
    }

    private static ValidatableResponse confirm(String token, String item) {
        return new Clerk(token).act(item, "manual-result-confirmation");
    }

    private static String result(String fields) {
        return "{\"fields\":" + fields + ",\"reason\":\"系统故障，线下已办结\"}";
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
