package birth.certificate.stock;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import birth.certificate.Ward;
import birth.kit.test.AtOnce;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class QuotaTest {

    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    private final Ward ward = Ward.next();

    @Test
    void gives_as_many_blanks_as_120_percent_of_last_years_live_births() {
        requests(10).statusCode(409).body("code", equalTo("QUOTA_UNKNOWN"));
        enters(25).statusCode(204);
        requests(20).statusCode(201);
        requests(11)
                .statusCode(409)
                .body("code", equalTo("QUOTA_EXCEEDED"))
                .body("detail", containsString("还可申领 10 张"));
        requests(10).statusCode(201);
        requests(1).statusCode(409);
        enters(26).statusCode(204);
        requests(1).statusCode(201);
    }

    @Test
    void takes_in_no_more_than_was_asked_for_once_the_quota_is_known() {
        ward.registers("J000000001", "J000000010").statusCode(201);
        enters(100).statusCode(204);
        ward.registers("J000000011", "J000000011").statusCode(409).body("code", equalTo("NOT_REQUESTED"));
        requests(15).statusCode(201);
        ward.registers("J000000011", "J000000016").statusCode(409);
        ward.registers("J000000011", "J000000015").statusCode(201);
    }

    @Test
    void gives_the_last_of_the_quota_once_when_two_ask_at_once() throws InterruptedException {
        enters(10).statusCode(204);
        Callable<Integer> ask = () -> requests(12).extract().statusCode();
        Assertions.assertThat(AtOnce.all(List.of(ask, ask))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void tells_supervisor_and_hospital_what_was_entered_what_it_allows_and_what_was_asked_for() {
        reads("first", "hospital").statusCode(404).body("code", equalTo("QUOTA_UNKNOWN"));
        enters(26).statusCode(204);
        requests(20).statusCode(201);
        requests(5).statusCode(201);
        for (var role : List.of("hospital", "supervisor:birth-certificate")) {
            reads("someone", role)
                    .statusCode(200)
                    .body("institution", equalTo(ward.institution()))
                    .body("year", equalTo(YEAR))
                    .body("liveBirths", equalTo(26))
                    .body("allowed", equalTo(31))
                    .body("requested", equalTo(25));
        }
        reads("clerk", "clerk:birth-certificate").statusCode(403);
        var elsewhere = Ward.next();
        reads(Tokens.clerk("first", "hospital", elsewhere.institution(), elsewhere.region()), YEAR)
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_INSTITUTION"));
    }

    @Test
    void keeps_the_figures_of_each_year_apart() {
        enters(10, YEAR + 1).statusCode(204);
        enters(20).statusCode(204);
        requests(3).statusCode(201);
        var supervisor = supervisor();
        reads(supervisor, YEAR + 1).body("allowed", equalTo(12)).body("requested", equalTo(0));
        reads(supervisor, YEAR).body("allowed", equalTo(24)).body("requested", equalTo(3));
        reads(supervisor, YEAR - 1).statusCode(404);
    }

    @Test
    void lets_the_institution_neither_enter_its_own_figure_nor_ask_for_another() {
        ward.puts(
                        "first",
                        "/stock-quotas/" + YEAR,
                        "{\"institution\":\"%s\",\"liveBirths\":9999}".formatted(ward.institution()))
                .statusCode(403);
        Ward.next()
                .posts(
                        "first",
                        "/stock-requests",
                        "{\"institution\":\"%s\",\"quantity\":1}".formatted(ward.institution()))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_INSTITUTION"));
    }

    private ValidatableResponse enters(int liveBirths) {
        return enters(liveBirths, YEAR);
    }

    private ValidatableResponse enters(int liveBirths, int year) {
        return given().auth()
                .oauth2(supervisor())
                .contentType("application/json")
                .body("{\"institution\":\"%s\",\"liveBirths\":%d}".formatted(ward.institution(), liveBirths))
                .put("/stock-quotas/" + year)
                .then();
    }

    private ValidatableResponse reads(String account, String role) {
        return reads(Tokens.clerk(account, role, ward.institution(), ward.region()), YEAR);
    }

    private ValidatableResponse reads(String token, int year) {
        return given().auth()
                .oauth2(token)
                .get("/stock-quotas/" + year + "?institution=" + ward.institution())
                .then();
    }

    private String supervisor() {
        return Tokens.clerk("county", "supervisor:birth-certificate", ward.institution(), ward.region());
    }

    private ValidatableResponse requests(int quantity) {
        return ward.posts(
                "first",
                "/stock-requests",
                "{\"institution\":\"%s\",\"quantity\":%d}".formatted(ward.institution(), quantity));
    }
}
