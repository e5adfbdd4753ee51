package birth.household.outbound;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import birth.household.Family;
import birth.household.Officer;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** E15 and domain.md 3.9 row 2: the household lies in another province. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutboundTest {

    private static final String SHANGHAI = "310101";

    private final Family family = Family.next().with("father.hukouRegion", SHANGHAI);

    @Test
    void hands_the_application_over_and_says_so_without_a_word_about_persons() {
        var parcel = handedOver();
        assertThat(said()).containsSubsequence("item.accepted.v1", "item.suspended.v1");
        desk("31").get("/outbound-packages").then().body(not(containsString("王梓涵")));

        read(parcel)
                .statusCode(200)
                .body("region", equalTo(SHANGHAI))
                .body("fields.'child.name'", equalTo("王梓涵"))
                .body("fields.'cert.no'", equalTo(family.fields().get("cert.no")));
        assertThat(StoredRows.read(
                        "select purpose from audit_trail where act = 'PACKAGE_READ' and subject = ?",
                        row -> row.getString(1),
                        family.subject() + "-H"))
                .containsExactly("CROSS_PROVINCE_REGISTRATION");
    }

    @Test
    void imports_the_number_once_so_that_insurance_and_card_can_go_on() {
        var parcel = handedOver();
        report(parcel, "{\"state\":\"RECEIVED\"}").statusCode(204);
        report(parcel, "{\"state\":\"RECEIVED\"}").statusCode(204);
        report(parcel, registered("220502", 900))
                .statusCode(409)
                .body("code", equalTo("ID_NUMBER_IMPLAUSIBLE"))
                .body("errors.field", contains("idNo"));
        report(parcel, registered(SHANGHAI, 901)).statusCode(409).body("code", equalTo("ID_NUMBER_IMPLAUSIBLE"));
        report(parcel, registered(SHANGHAI, 900)).statusCode(204);
        report(parcel, registered(SHANGHAI, 900)).statusCode(204);
        assertThat(said())
                .containsExactly(
                        "item.accepted.v1",
                        "item.suspended.v1",
                        "item.suspended.v1",
                        "item.resumed.v1",
                        "item.id-number-known.v1",
                        "item.completed.v1");
        read(parcel).statusCode(409).body("code", equalTo("PACKAGE_CLOSED"));
        report(parcel, "{\"state\":\"RETURNED\",\"reasonCode\":\"NOT_OURS\"}").statusCode(409);
    }

    @Test
    void gives_a_returned_application_back_to_the_officer_here_who_reads_why() {
        var parcel = handedOver();
        report(parcel, "{\"state\":\"RETURNED\",\"reasonCode\":\"HOUSEHOLD_UNKNOWN\"}")
                .statusCode(204);
        var officer = Officer.of220502("officer");
        officer.get("/work-items/" + officer.itemOf(family))
                .body("item.checks", equalTo(java.util.List.of("RETURNED_BY_PROVINCE")))
                .body("history.find { it.act == 'RETURNED_BY_PROVINCE' }.reasonCode", equalTo("HOUSEHOLD_UNKNOWN"));
    }

    @Test
    void opens_to_the_desk_of_that_province_only() {
        var parcel = handedOver();
        assertThat(packages("21")).doesNotContainKey(family.caseNo());
        desk("21")
                .header("Purpose", "X")
                .get("/outbound-packages/" + parcel)
                .then()
                .statusCode(404);
        desk("31").get("/outbound-packages/" + parcel).then().statusCode(400).body("code", equalTo("PURPOSE_MISSING"));
        given().auth()
                .oauth2(Tokens.clerk("officer", "clerk:household-registration", "220502030000", "220502"))
                .get("/outbound-packages")
                .then()
                .statusCode(403);
    }

    @Test
    void registers_a_household_of_the_own_province_here() {
        var here = Family.next().with("father.hukouRegion", "220502").applies();
        Officer.of220502("officer").register(Officer.of220502("officer").itemOf(here));
        assertThat(packages("22")).isEmpty();
    }

    private String handedOver() {
        family.applies();
        return await().atMost(20, SECONDS).until(() -> packages("31").get(family.caseNo()), id -> id != null);
    }

    private static Map<String, String> packages(String province) {
        var rows = desk(province)
                .get("/outbound-packages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var ids = rows.<String>getList("id");
        var cases = rows.<String>getList("caseNo");
        return java.util.stream.IntStream.range(0, ids.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(cases::get, ids::get));
    }

    private static ValidatableResponse read(String parcel) {
        return desk("31")
                .header("Purpose", "CROSS_PROVINCE_REGISTRATION")
                .get("/outbound-packages/" + parcel)
                .then();
    }

    private static ValidatableResponse report(String parcel, String body) {
        return desk("31")
                .contentType("application/json")
                .body(body)
                .post("/outbound-packages/" + parcel + "/report")
                .then();
    }

    /** A girl's number has an even sequence. */
    private static String registered(String county, int sequence) {
        return "{\"state\":\"REGISTERED\",\"idNo\":\"%s\",\"householdNo\":\"310100123\",\"address\":\"示例路1号\"}"
                .formatted(InventedIdNumber.of(county, LocalDate.of(2026, 11, 2), sequence));
    }

    private static RequestSpecification desk(String province) {
        return given().auth().oauth2(Tokens.clerk("desk", "province-desk", "-", province));
    }

    private java.util.List<String> said() {
        return OutboxRows.about(family.subject()).stream()
                .map(OutboxRows.Row::type)
                .toList();
    }
}
