package birth.certificate.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.certificate.Birth;
import birth.certificate.Ward;
import birth.kit.test.AtOnce;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeliveryTest {

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();

    @Test
    void records_a_birth_once_and_says_so_without_a_word_about_persons() {
        ward.records(birth).statusCode(201);
        ward.records(birth).statusCode(200);
        ward.records(birth.deliveryRef(), birth.record(ward).replace("3250", "3260"))
                .statusCode(409)
                .body("code", equalTo("DELIVERY_RECORDED"));

        var said = OutboxRows.about(birth.deliveryRef());
        assertThat(said)
                .extracting(OutboxRows.Row::topic, OutboxRows.Row::type)
                .containsExactly(tuple("birth-events", "birth.recorded.v1"));
        assertThat(said.getFirst().payload())
                .contains("\"bornOn\":\"2026-11-02\"", "\"outcome\":\"LIVE\"")
                .doesNotContain(Birth.MOTHER, birth.motherId(), "3250");
    }

    @Test
    void says_that_a_child_was_stillborn() {
        ward.records(birth.stillborn()).statusCode(201);
        assertThat(OutboxRows.about(birth.deliveryRef()).getFirst().payload()).contains("\"outcome\":\"STILLBORN\"");
    }

    @Test
    void keeps_one_record_when_the_same_is_sent_twice_at_once() throws InterruptedException {
        Callable<Integer> send = () -> ward.records(birth).extract().statusCode();
        assertThat(AtOnce.all(List.of(send, send))).containsExactlyInAnyOrder(201, 200);
        assertThat(OutboxRows.about(birth.deliveryRef())).hasSize(1);
    }

    @Test
    void refuses_the_same_birth_under_another_reference_and_names_nobody() {
        ward.records(birth).statusCode(201);
        var again = birth.underAnotherReference();
        ward.records(again)
                .statusCode(409)
                .body("code", equalTo("DELIVERY_DUPLICATE"))
                .body(not(containsString(Birth.MOTHER)))
                .body(not(containsString(birth.motherId())))
                .body(not(containsString(birth.deliveryRef())));
        read(again.deliveryRef(), "application").statusCode(404);
        assertThat(OutboxRows.about(again.deliveryRef())).isEmpty();
    }

    @Test
    void tells_every_faulty_field_at_once_and_how_to_mend_it() {
        var faulty = birth.record(ward)
                .replace(birth.motherId(), "220503199608219420")
                .replace("\"mobile\":\"13900000001\"", "\"mobile\":\"1390000\"")
                .replace("\"sex\":\"2\"", "\"sex\":\"3\"")
                .replace("3250", "250")
                .replace("\"gestWeeks\":39", "\"gestWeeks\":45")
                .replace("2026-11-02T09:20:00+08:00", "2126-11-02T09:20:00+08:00")
                .replace("\"pluralIndex\":1", "\"pluralIndex\":2")
                .replace("\"code\":\"M220502001\"", "\"code\":null");
        ward.records("no-uuid", faulty)
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body(
                        "errors.field",
                        hasItems(
                                "deliveryRef",
                                "mother.idNo",
                                "mother.mobile",
                                "children[0].sex",
                                "children[0].weightG",
                                "children[0].gestWeeks",
                                "children[0].birthDateTime",
                                "children[0].pluralIndex",
                                "midwife.code"))
                .body("errors.code", hasItems("ID_CHECK_DIGIT", "TIME_IN_FUTURE", "PLURAL_INDEX", "REQUIRED"))
                .body("errors.fix", not(hasItems(nullValue())));
        ward.records(birth.deliveryRef(), "{}")
                .statusCode(400)
                .body("errors.field", hasItems("institution", "mother", "midwife", "children"));
        assertThat(OutboxRows.about(birth.deliveryRef())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gestWeeks, 39, 19", "gestWeeks, 39, 45", "gestDays, 0, -1", "gestDays, 0, 7",
        "weightG, 3250, 299", "weightG, 3250, 8001", "lengthCm, 50, 19", "lengthCm, 50, 66"
    })
    void holds_every_measure_to_its_bounds(String field, int right, int wrong) {
        var record = birth.record(ward)
                .replace("\"gestWeeks\":39", "\"gestWeeks\":39,\"gestDays\":0")
                .replace("\"%s\":%d".formatted(field, right), "\"%s\":%d".formatted(field, wrong));
        ward.records(birth.deliveryRef(), record)
                .statusCode(400)
                .body("errors.field", equalTo(List.of("children[0]." + field)));
    }

    @Test
    void refuses_a_birth_before_the_admission() {
        ward.records(birth.deliveryRef(), birth.record(ward).replace("2026-11-01T21:00", "2026-11-02T09:21"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("BEFORE_ADMISSION")));
    }

    @Test
    void takes_a_sex_that_is_not_certain_and_days_beyond_the_week() {
        var record = birth.record(ward)
                .replace("\"sex\":\"2\"", "\"sex\":\"9\"")
                .replace("\"gestWeeks\":39", "\"gestWeeks\":39,\"gestDays\":6");
        ward.records(birth.deliveryRef(), record).statusCode(201);
        read(birth.deliveryRef(), "application")
                .body("children[0].sex", equalTo("9"))
                .body("children[0].gestDays", equalTo(6));
    }

    @Test
    void takes_a_record_only_of_an_institution_licensed_on_that_day_and_with_a_right_code() {
        var unlicensed = Ward.unlicensed();
        unlicensed
                .records(birth)
                .statusCode(422)
                .body("code", equalTo("INSTITUTION_UNLICENSED"))
                .body("errors.field", equalTo(List.of("institution")));
        var wrong = ward.institution().substring(0, 17) + (ward.institution().endsWith("0") ? "1" : "0");
        ward.records(birth.deliveryRef(), birth.record(ward).replace(ward.institution(), wrong))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("INSTITUTION_CHECK")));
    }

    @Test
    void reminds_the_hospital_of_a_record_that_comes_more_than_a_day_late() {
        ward.records(birth).statusCode(201).body("reminder", containsString("24小时"));
        assertThat(AuditRows.about(birth.deliveryRef())).containsExactly("recorder DELIVERY_RECORDED_LATE delivery");
    }

    @Test
    void refuses_a_seventh_child_and_a_child_twice() {
        var child = birth.record(ward).replaceAll("(?s).*\"children\":\\[(.*)]}$", "$1");
        var none = birth.record(ward).replace(child, "%s");
        ward.records(birth.deliveryRef(), none.formatted(String.join(",", Collections.nCopies(7, child))))
                .statusCode(400)
                .body("errors[0].code", equalTo("CHILDREN_COUNT"));
        ward.records(birth.deliveryRef(), none.formatted(child + "," + child))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("children[1].pluralIndex")));
    }

    @Test
    void says_where_the_json_is_broken() {
        ward.records(birth.deliveryRef(), "{\"institution\":").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        ward.records(birth.deliveryRef(), birth.record(ward).replace("3250", "\"heavy\""))
                .statusCode(400);
        assertThat(OutboxRows.about(birth.deliveryRef())).isEmpty();
    }

    @Test
    void gives_each_office_its_own_projection_and_only_for_a_purpose() {
        ward.records(birth).statusCode(201);
        read(birth.deliveryRef(), "application")
                .statusCode(200)
                .body(
                        "mother",
                        equalTo(Map.of(
                                "name",
                                Birth.MOTHER,
                                "idType",
                                "01",
                                "idNo",
                                birth.motherId(),
                                "inpatientNo",
                                "ZY20261101")))
                .body("midwife.code", equalTo("M220502001"))
                .body("institution", equalTo(ward.institution()))
                .body("mode", equalTo("1"))
                .body("plurality", equalTo(1))
                .body("children[0].birthDateTime", equalTo("2026-11-02T09:20:00+08:00"))
                .body("children[0].gestWeeks", equalTo(39))
                .body("children[0].lengthCm", equalTo(50))
                .body("children[0].weightG", equalTo(3250))
                .body("mother.keySet()", not(hasItems("hbsAg")))
                .body("children[0].keySet()", not(hasItems("firstDoses")));
        read(birth.deliveryRef(), "vaccination")
                .statusCode(200)
                .body("mother.keySet()", equalTo(Set.of("name", "idNo", "hbsAg", "mobile")))
                .body("mother.hbsAg", equalTo("NEGATIVE"))
                .body("children[0].weightG", equalTo(3250))
                .body("children[0].firstDoses[0].vaccine", equalTo("HepB"))
                .body("midwife", nullValue());
        given().auth()
                .oauth2(Tokens.service("application"))
                .get("/deliveries/" + birth.deliveryRef())
                .then()
                .statusCode(400)
                .body("code", equalTo("PURPOSE_MISSING"));
        assertThat(AuditRows.about(birth.deliveryRef()))
                .containsExactly(
                        "recorder DELIVERY_RECORDED_LATE delivery",
                        "service-account-application DELIVERY_READ draft",
                        "service-account-vaccination DELIVERY_READ draft");
    }

    @Test
    void lets_nobody_in_without_the_role_the_institution_and_a_token_for_this_system() {
        var put = "/deliveries/" + birth.deliveryRef();
        given().contentType("application/json")
                .body(birth.record(ward))
                .put(put)
                .then()
                .statusCode(401);
        sentBy(Tokens.forAnotherAudience("hospital")).statusCode(401);
        sentBy(ward.clerk()).statusCode(403);
        sentBy(Ward.next().recorder()).statusCode(403).body("code", equalTo("NOT_YOUR_INSTITUTION"));
        sentBy(Tokens.clerk("hospital", ward.institution(), "220503"))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_INSTITUTION"));

        ward.records(birth).statusCode(201);
        given().header("Purpose", "draft").get(put).then().statusCode(401);
        read(birth.deliveryRef(), "household-registration").statusCode(403);
        given().auth()
                .oauth2(ward.recorder())
                .header("Purpose", "draft")
                .get(put)
                .then()
                .statusCode(403);
        read(UUID.randomUUID().toString(), "vaccination").statusCode(404).body("code", equalTo("DELIVERY_UNKNOWN"));
    }

    private ValidatableResponse sentBy(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(birth.record(ward))
                .put("/deliveries/" + birth.deliveryRef())
                .then();
    }

    private static ValidatableResponse read(String deliveryRef, String service) {
        return given().auth()
                .oauth2(Tokens.service(service))
                .header("Purpose", "draft")
                .get("/deliveries/" + deliveryRef)
                .then();
    }
}
