package birth.certificate.birthregistration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The prenatal way of R (domain.md 1.1): asked for by the mother or at the counter, decided by the township, found at birth. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegistrationBeforeBirthTest {

    private static final String TOWNSHIP = "220502001";

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();
    private final Clerk clerk = Clerk.of("township", TOWNSHIP);

    @Test
    void registers_what_the_mother_asked_and_gives_it_to_the_application_with_the_delivery() {
        var id = asked("1");
        waiting(clerk)
                .body("id", hasItem(id))
                .body("find { it.id == '" + id + "' }.birth.mother.idNo", equalTo(birth.motherId()))
                .body("find { it.id == '" + id + "' }.checks", empty());
        String number = clerk.post("/birth-registrations/" + id + "/approval", "")
                .statusCode(200)
                .body("registrationNo", matchesPattern("R220502001\\d{9}"))
                .extract()
                .path("registrationNo");
        clerk.post("/birth-registrations/" + id + "/approval", "")
                .statusCode(200)
                .body("registrationNo", equalTo(number));
        state(id).body("state", equalTo("REGISTERED")).body("registrationNo", equalTo(number));
        waiting(clerk).body("id", not(hasItem(id)));
        result(id).body("fields.'reg.kind'", equalTo("PRENATAL")).body("fields.'reg.linkedToBirth'", equalTo("false"));

        ward.records(Birth.next()).statusCode(201);
        result(id).body("fields.'reg.linkedToBirth'", equalTo("false"));
        ward.records(birth).statusCode(201);
        result(id).body("fields.'reg.linkedToBirth'", equalTo("true"));
        delivery()
                .body("birthRegistration.resultId", equalTo(id))
                .body("birthRegistration.registrationNo", equalTo(number))
                .body("birthRegistration.township", equalTo(TOWNSHIP));
        assertThat(OutboxRows.typesAbout(birth.deliveryRef())).containsExactly("birth.recorded.v1");
        assertThat(OutboxRows.about(birth.deliveryRef()).toString()).doesNotContain(birth.motherId(), number);
    }

    @Test
    void links_when_the_record_is_amended_to_name_the_registered_mother() {
        var id = asked("1");
        clerk.post("/birth-registrations/" + id + "/approval", "").statusCode(200);
        var recorded = Birth.next();
        ward.records(recorded).statusCode(201);
        var mother = "{\"name\":\"赵雨桐\",\"idType\":\"01\",\"idNo\":\"" + birth.motherId() + "\"}";
        ward.posts("one", "/deliveries/" + recorded.deliveryRef() + "/mother", mother)
                .statusCode(200);
        result(id).body("fields.'reg.linkedToBirth'", equalTo("false"));
        ward.posts("two", "/deliveries/" + recorded.deliveryRef() + "/mother/confirmation", "")
                .statusCode(204);
        result(id).body("fields.'reg.linkedToBirth'", equalTo("true"));
    }

    @Test
    void decided_only_after_the_birth_it_is_late_and_the_delivery_is_said_again() {
        var id = asked("1");
        ward.records(birth).statusCode(201);
        delivery().body("birthRegistration", nullValue());
        clerk.post("/birth-registrations/" + id + "/approval", "").statusCode(200);
        result(id).body("fields.'reg.kind'", equalTo("LATE")).body("fields.'reg.linkedToBirth'", equalTo("true"));
        delivery().body("birthRegistration.resultId", equalTo(id));
        assertThat(OutboxRows.typesAbout(birth.deliveryRef()))
                .containsExactly("birth.recorded.v1", "birth.recorded.v1");
    }

    @Test
    void belongs_to_the_clerks_of_its_township() {
        var id = asked("1");
        var neighbour = Clerk.of("neighbour", "220502002");
        waiting(neighbour).body("id", not(hasItem(id)));
        neighbour.post("/birth-registrations/" + id + "/approval", "").statusCode(404);
        new Clerk(ward.clerk())
                .post("/birth-registrations/" + id + "/approval", "")
                .statusCode(404);
        neighbour
                .post("/birth-registrations", expected("1"))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_TOWNSHIP"));
    }

    @Test
    void is_entered_at_the_counter_and_once_for_a_mothers_order_of_birth() {
        clerk.post("/birth-registrations", expected("2"))
                .statusCode(201)
                .body("registrationNo", matchesPattern("R220502001\\d{9}"));
        clerk.post("/birth-registrations", expected("2")).statusCode(409).body("code", equalTo("REGISTERED_ALREADY"));
        var id = asked("2");
        waiting(clerk).body("find { it.id == '" + id + "' }.checks", contains("REGISTERED_ALREADY"));
        clerk.post("/birth-registrations/" + id + "/approval", "").statusCode(409);
        clerk.post("/birth-registrations", expected("3")).statusCode(201);
    }

    @Test
    void is_declined_with_a_reason_the_mother_reads() {
        var id = asked("1");
        state(id).body("state", equalTo("OPEN")).body("dueWhy", containsString("工作日"));
        clerk.post(
                        "/birth-registrations/" + id + "/decline",
                        "{\"reasonCode\":\"LIVES_ELSEWHERE\",\"explanation\":\"请到现居住地乡镇办理\"}")
                .statusCode(200);
        state(id)
                .body("state", equalTo("DECLINED"))
                .body("reasonCode", equalTo("LIVES_ELSEWHERE"))
                .body("explanation", equalTo("请到现居住地乡镇办理"));
        clerk.post("/birth-registrations/" + id + "/approval", "")
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void takes_a_request_once_and_says_which_field_is_wrong() {
        var id = asked("1");
        application()
                .body(expected("1"))
                .put("/birth-registrations/" + id)
                .then()
                .statusCode(200);
        application()
                .body(expected("2"))
                .put("/birth-registrations/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("REGISTRATION_REQUESTED"));
        clerk.post("/birth-registrations", expected("16")).statusCode(400);
        var mans = InventedIdNumber.of("220502", LocalDate.of(1990, 1, 1), 911);
        clerk.post("/birth-registrations", expected("1").replace(birth.motherId(), mans))
                .statusCode(400)
                .body("errors.field", contains("mother.idNo"))
                .body("errors.code", contains("ID_SEX_PARITY"));
    }

    private String asked(String order) {
        var id = UUID.randomUUID().toString();
        application()
                .body(expected(order))
                .put("/birth-registrations/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private String expected(String order) {
        return """
                {"township":"%s","expectedOn":"2026-11-05","birthOrder":%s,
                 "mother":{"name":"%s","idType":"01","idNo":"%s","hukouRegion":"220502","mobile":"13900000001"},
                 "marriage":{"certNo":"J220502-2023-000123","date":"2023-05-20"}}""".formatted(TOWNSHIP, order, Birth.MOTHER, birth.motherId());
    }

    private static ValidatableResponse waiting(Clerk clerk) {
        return given().auth()
                .oauth2(clerk.token())
                .get("/birth-registrations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse state(String id) {
        return application().get("/birth-registrations/" + id).then().statusCode(200);
    }

    private static ValidatableResponse result(String id) {
        return application().get("/results/" + id).then().statusCode(200);
    }

    private ValidatableResponse delivery() {
        return application().get("/deliveries/" + birth.deliveryRef()).then().statusCode(200);
    }

    private static RequestSpecification application() {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .contentType("application/json")
                .header("Purpose", "test");
    }
}
