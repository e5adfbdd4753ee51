package birth.certificate.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.certificate.Birth;
import birth.certificate.Ward;
import birth.kit.test.Meanwhile;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectionTest {

    @Inject
    DeliveryRecords records;

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void record() {
        ward.records(birth).statusCode(201);
    }

    @Test
    void changes_the_record_when_one_person_accepts_and_another_confirms() {
        asks("child.weightG", "3205").statusCode(201).body("state", equalTo("OPEN"));
        asks("child.weightG", "3205").statusCode(200);
        asks("child.weightG", "3300").statusCode(409).body("code", equalTo("CORRECTION_KNOWN"));
        desk("OPEN")
                .body(shown("claim"), equalTo("3205"))
                .body(shown("recorded"), equalTo("3250"))
                .body(shown("delivery.motherName"), equalTo("赵*桐"))
                .body(shown("proposedBy"), nullValue());

        decides("second", "acceptance", "").statusCode(200).body("state", equalTo("PROPOSED"));
        state().body("state", equalTo("PROPOSED"));
        desk("PROPOSED").body(shown("proposedBy"), equalTo("second")).body(shown("recorded"), equalTo("3250"));
        weight().body("children[0].weightG", equalTo(3250));
        decides("second", "confirmation", "").statusCode(409).body("code", equalTo("SAME_PERSON"));
        decides("third", "confirmation", "").statusCode(200);
        decides("third", "confirmation", "").statusCode(409).body("code", equalTo("WRONG_STATE"));
        state().body("state", equalTo("ACCEPTED"));
        weight().body("children[0].weightG", equalTo(3205));
        assertThat(OutboxRows.typesAbout(birth.deliveryRef()))
                .containsExactly("birth.recorded.v1", "birth.recorded.v1");
        desk("OPEN").body("id", not(hasItem(id)));
    }

    /** What is printed is read while the hospital confirms an amendment: the amended record counts. */
    @Test
    void a_certificate_is_never_printed_from_a_record_that_is_just_being_amended() throws Exception {
        var read = Meanwhile.changed(
                """
                with amended as (update delivered_child set live = live where delivery_ref = ? returning delivery_ref)
                update delivery_record r set region = '220599' from amended where r.delivery_ref = amended.delivery_ref""",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> records.ofLiveChild(birth.deliveryRef(), 1, ward.institution())
                                .orElseThrow()
                                .region()),
                birth.deliveryRef());
        assertThat(read).isEqualTo("220599");
    }

    @Test
    void corrects_every_field_that_comes_from_the_record() {
        for (var claim : new String[][] {
            {"child.sex", "1"},
            {"child.birthDateTime", "2026-11-02T09:25:00+08:00"},
            {"mother.name", "赵雨彤"},
            {"delivery.inpatientNo", "ZY2"}
        }) {
            var each = UUID.randomUUID().toString();
            asks(each, claim[0], claim[1]).statusCode(201);
            ward.posts("second", "/delivery-corrections/" + each + "/acceptance", "")
                    .statusCode(200);
            ward.posts("third", "/delivery-corrections/" + each + "/confirmation", "")
                    .statusCode(200);
        }
        weight().body("children[0].birthDateTime", equalTo("2026-11-02T09:25:00+08:00"))
                .body("children[0].sex", equalTo("1"))
                .body("mother.name", equalTo("赵雨彤"));
    }

    @Test
    void tells_the_family_why_a_correction_was_declined() {
        asks("child.sex", "1").statusCode(201);
        decides("second", "decline", "{\"reasonCode\":\"RECORD_IS_RIGHT\",\"explanation\":\"与病历一致\"}")
                .statusCode(200);
        state().body("state", equalTo("DECLINED"))
                .body("reasonCode", equalTo("RECORD_IS_RIGHT"))
                .body("explanation", equalTo("与病历一致"));
        decides("second", "acceptance", "").statusCode(409).body("code", equalTo("WRONG_STATE"));
        assertThat(OutboxRows.typesAbout(birth.deliveryRef())).hasSize(1);
    }

    /** The second person finds the first one wrong: the family hears why, and the record is free for another correction. */
    @Test
    void declines_what_one_person_had_accepted() {
        asks("child.sex", "1").statusCode(201);
        decides("second", "acceptance", "").statusCode(200);
        decides("third", "decline", "{\"reasonCode\":\"RECORD_IS_RIGHT\",\"explanation\":\"与病历一致\"}")
                .statusCode(200);
        state().body("state", equalTo("DECLINED")).body("explanation", equalTo("与病历一致"));
        var again = UUID.randomUUID().toString();
        asks(again, "child.weightG", "3205").statusCode(201);
        ward.posts("second", "/delivery-corrections/" + again + "/acceptance", "")
                .statusCode(200);
    }

    @Test
    void proposes_nothing_that_the_record_could_not_hold() {
        asks("child.birthDateTime", "2126-01-01T00:00:00+08:00").statusCode(201);
        decides("second", "acceptance", "").statusCode(400).body("errors.code", hasItem("TIME_IN_FUTURE"));
        state().body("state", equalTo("OPEN"));
    }

    @Test
    void takes_only_what_the_hospital_recorded_and_only_of_a_child_it_knows() {
        asks("child.givenName", "梓涵").statusCode(400).body("errors[0].code", equalTo("FIELD_NOT_CORRECTABLE"));
        asks("child.weightG", "重一点").statusCode(400).body("errors[0].field", equalTo("claim"));
        given().auth()
                .oauth2(Tokens.service("application"))
                .contentType("application/json")
                .body(body("child.weightG", "3205").replace("\"pluralIndex\":1", "\"pluralIndex\":2"))
                .put("/delivery-corrections/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void shows_a_correction_only_to_the_hospital_it_concerns() {
        asks("child.weightG", "3205").statusCode(201);
        var elsewhere = Ward.next();
        elsewhere.gets("second", "/delivery-corrections").statusCode(200).body("id", not(hasItem(id)));
        elsewhere
                .posts("second", "/delivery-corrections/" + id + "/acceptance", "")
                .statusCode(404);
        given().auth()
                .oauth2(ward.hospital("second"))
                .get("/delivery-corrections/" + id)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.service("vaccination"))
                .get("/delivery-corrections/" + id)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse asks(String field, String claim) {
        return asks(id, field, claim);
    }

    private ValidatableResponse asks(String correction, String field, String claim) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .contentType("application/json")
                .body(body(field, claim))
                .put("/delivery-corrections/" + correction)
                .then();
    }

    private String body(String field, String claim) {
        return """
                {"deliveryRef":"%s","pluralIndex":1,"field":"%s","claim":"%s","explanation":"与出院小结不符"}""".formatted(birth.deliveryRef(), field, claim);
    }

    private ValidatableResponse decides(String account, String act, String body) {
        return ward.posts(account, "/delivery-corrections/" + id + "/" + act, body);
    }

    private ValidatableResponse desk(String state) {
        return ward.gets("second", "/delivery-corrections?state=" + state)
                .statusCode(200)
                .body("", notNullValue());
    }

    private String shown(String what) {
        return "find { it.id == '" + id + "' }." + what;
    }

    private ValidatableResponse state() {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .get("/delivery-corrections/" + id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse weight() {
        return given().auth()
                .oauth2(Tokens.service("vaccination"))
                .header("Purpose", "test")
                .get("/deliveries/" + birth.deliveryRef())
                .then()
                .statusCode(200);
    }
}
