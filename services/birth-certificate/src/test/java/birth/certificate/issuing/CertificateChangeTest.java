package birth.certificate.issuing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.AtOnce;
import birth.kit.test.LogLines;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CertificateChangeTest {

    private static final String REGISTERED =
            "{\"child.name\":\"" + Birth.CHILD + "\",\"father.name\":\"王浩然\",\"hukou.registered\":true}";
    private static final String BOTH = "\"MAIN\",\"SUPPLEMENT\"";

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();
    private String first;
    private String result;

    @BeforeEach
    void issue() {
        ward.records(birth).statusCode(201);
        first = ward.receivesBlanks(3);
        result = ward.issues(birth);
    }

    @Test
    void replaces_the_certificate_under_a_new_name_on_a_new_number() {
        try (var log = LogLines.listen()) {
            replaces(BOTH).statusCode(200).body("waitingFor", equalTo("SECOND_PERSON"));
            replaces(BOTH).statusCode(409).body("code", equalTo("CHANGE_PENDING"));
            releases("clerk").statusCode(409).body("code", equalTo("SAME_PERSON"));
            releases("recorder").statusCode(409).body("code", equalTo("SAME_PERSON"));
            String newer = releases("releaser").statusCode(200).extract().path("resultId");

            fields(newer)
                    .body("fields.'cert.no'", equalTo(following(first)))
                    .body("fields.'child.name'", equalTo("王子涵"))
                    .body("fields.'cert.editionStatus'", equalTo("7-VALID"));
            fields(result)
                    .body("fields.'cert.no'", equalTo(first))
                    .body("fields.'child.name'", equalTo(Birth.CHILD))
                    .body("fields.'cert.editionStatus'", equalTo("7-REPLACED"));
            history().body("number", contains(first, following(first))).body("[1].replaces", equalTo(result));
            editions(ward.clerk(), result).statusCode(200).body("number", contains(first, following(first)));
            editions(ward.clerk(), newer).statusCode(200).body("status", contains("REPLACED", "VALID"));
            var last = OutboxRows.about(birth.subject()).getLast();
            assertThat(last.type()).isEqualTo("item.result-changed.v1");
            assertThat(last.payload()).contains(newer, result, "\"change\":\"REPLACED\"", "NAME_CHANGE");
            assertThat(last.payload() + log.text()).doesNotContain("王子涵", first, "改名说明");
            assertThat(ward.ledger()).containsExactly(3, 1, 1, 1);
            verifies("household-registration", first, "2026-11-02").body("status", equalTo("REPLACED"));
            verifies("household-registration", following(first), "2026-11-02")
                    .body("status", equalTo("VALID"))
                    .body("issuer", equalTo(ward.institution()));
        }
    }

    @Test
    void sends_a_family_to_the_police_once_the_child_is_registered() {
        replaces("\"MAIN\"").statusCode(409).body("code", equalTo("PARTS_MISSING"));
        birth.showsTo("B", 1, REGISTERED);
        replaces(BOTH)
                .statusCode(409)
                .body("code", equalTo("REGISTERED_ALREADY"))
                .body("detail", containsString("派出所"));
        assertThat(ward.ledger()).containsExactly(3, 2, 1, 0);
    }

    @Test
    void does_not_release_a_replacement_that_the_registration_has_overtaken() {
        replaces(BOTH).statusCode(200);
        birth.showsTo("B", 1, REGISTERED);
        releases("releaser").statusCode(409).body("code", equalTo("REGISTERED_ALREADY"));
        fields(result).body("fields.'cert.editionStatus'", equalTo("7-VALID"));
        assertThat(ward.ledger()).containsExactly(3, 2, 1, 0);
    }

    @Test
    void takes_a_new_name_only_where_a_name_changes_and_judges_it_like_a_first_one() {
        asksReplacement("NAME_CHANGE", null).statusCode(400);
        asksReplacement("DAMAGED", "王子涵").statusCode(400);
        asksReplacement("NAME_CHANGE", "王囍").statusCode(400).body("errors.code", contains("NAME_CHARACTER"));
        asksReplacement("NAME_CHANGE", Birth.CHILD).statusCode(409).body("code", equalTo("NAME_UNCHANGED"));
        asksReplacement("NAME_CHANGE", "陈子涵").statusCode(409).body("code", equalTo("SURNAME_STATEMENT_MISSING"));
        asksReplacement("TYPING_ERROR", "王子涵").statusCode(200);
    }

    private ValidatableResponse asksReplacement(String reason, String newName) {
        var name = newName == null ? "" : ",\"newName\":\"" + newName + "\"";
        return asks(
                "replacement",
                "{\"reason\":\"" + reason + "\",\"explanation\":\"示例\",\"handedIn\":[" + BOTH + "]" + name + "}");
    }

    @Test
    void reissues_a_lost_certificate_after_a_second_person_released_it() {
        asks("reissue", "{\"explanation\":\"家中失窃\"}").statusCode(200);
        assertThat(ward.ledger()).containsExactly(3, 2, 1, 0);
        String newer = releases("releaser").statusCode(200).extract().path("resultId");
        assertThat(newer).isNotEqualTo(result);
        fields(result).body("fields.'cert.editionStatus'", equalTo("7-REISSUED"));
        assertThat(OutboxRows.about(birth.subject()).getLast().payload())
                .contains("\"change\":\"REISSUED\"", "\"reasonCode\":\"LOST\"");
        assertThat(ward.ledger()).containsExactly(3, 1, 1, 1);
    }

    @Test
    void voids_a_certificate_for_ever_and_issues_the_child_a_new_one_only_on_a_new_request() {
        asks("void", "{\"reason\":\"ISSUED_IN_ERROR\",\"explanation\":\"误签\",\"handedIn\":[" + BOTH + "]}")
                .statusCode(200);
        releases("releaser").statusCode(200).body("resultId", equalTo(result));
        fields(result).body("fields.'cert.editionStatus'", equalTo("7-VOID"));
        verifies("medical-insurance", first, "2026-11-02").body("status", equalTo("VOID"));
        replaces(BOTH).statusCode(409).body("code", equalTo("NOT_VALID"));
        releases("releaser").statusCode(409).body("code", equalTo("NOT_VALID"));
        assertThat(OutboxRows.about(birth.subject()).getLast().payload()).contains("\"change\":\"VOIDED\"");
        ward.gets("first", "/void-register?institution=%s&year=2026".formatted(ward.institution()))
                .body("number", contains(first))
                .body("reason", contains("ISSUED_IN_ERROR"));
    }

    @Test
    void freezes_a_suspected_certificate_at_once_and_lets_only_another_person_lift_it() {
        freezes("clerk").statusCode(204);
        freezes("clerk").statusCode(204);
        verifies("household-registration", first, "2026-11-02").body("status", equalTo("FROZEN"));
        fields(result).body("fields.'cert.editionStatus'", equalTo("7-FROZEN"));
        replaces(BOTH).statusCode(409).body("code", equalTo("FROZEN"));
        asks("reissue", "{\"explanation\":\"家中失窃\"}").statusCode(409).body("code", equalTo("FROZEN"));
        assertThat(OutboxRows.typesAbout(birth.subject()))
                .filteredOn("item.result-changed.v1"::equals)
                .hasSize(1);
        assertThat(OutboxRows.about(birth.subject()).getLast().payload())
                .contains("\"change\":\"CORRECTED\"", "CERTIFICATE_FROZEN")
                .doesNotContain("疑似伪造", first);

        lifts("clerk").statusCode(409).body("code", equalTo("SAME_PERSON"));
        lifts("other").statusCode(204);
        lifts("other").statusCode(409).body("code", equalTo("NOT_FROZEN"));
        verifies("household-registration", first, "2026-11-02").body("status", equalTo("VALID"));
        assertThat(ward.ledger()).containsExactly(3, 2, 1, 0);
    }

    private ValidatableResponse freezes(String account) {
        return given().auth()
                .oauth2(ward.clerk(account))
                .contentType("application/json")
                .body("{\"reason\":\"FORGED\",\"explanation\":\"疑似伪造\"}")
                .put("/certificates/" + result + "/freezing")
                .then();
    }

    private ValidatableResponse lifts(String account) {
        return given().auth()
                .oauth2(ward.clerk(account))
                .delete("/certificates/" + result + "/freezing")
                .then();
    }

    @Test
    void releases_a_change_once_when_two_release_it_at_once() throws InterruptedException {
        replaces(BOTH).statusCode(200);
        Callable<Integer> release = () -> releases("releaser").extract().statusCode();
        assertThat(AtOnce.all(List.of(release, release))).containsExactlyInAnyOrder(200, 409);
        assertThat(ward.ledger()).containsExactly(3, 1, 1, 1);
        assertThat(OutboxRows.typesAbout(birth.subject()))
                .filteredOn("item.result-changed.v1"::equals)
                .hasSize(1);
    }

    @Test
    void keeps_the_old_certificate_valid_while_no_blank_is_left() {
        ward.posts("first", "/blanks/" + following(first) + "/void", lost()).statusCode(204);
        ward.posts("first", "/blanks/" + following(following(first)) + "/void", lost())
                .statusCode(204);
        replaces(BOTH).statusCode(200);
        releases("releaser").statusCode(409).body("code", equalTo("BLANKS_EXHAUSTED"));
        fields(result).body("fields.'cert.editionStatus'", equalTo("7-VALID"));
        assertThat(ward.ledger()).containsExactly(3, 0, 1, 2);
    }

    @Test
    void verifies_for_an_office_only_with_the_childs_birth_date_and_a_purpose() {
        verifies("social-security-card", first, "2026-11-03")
                .body("status", equalTo("UNKNOWN"))
                .body("issuer", nullValue());
        verifies("social-security-card", "Q229999999", "2026-11-02").body("status", equalTo("UNKNOWN"));
        verification("vaccination", null, first, "2026-11-02").statusCode(400).body("code", equalTo("PURPOSE_MISSING"));
        verification("workflows", "test", first, "2026-11-02").statusCode(403);
        given().auth()
                .oauth2(ward.clerk())
                .contentType("application/json")
                .body("{}")
                .post("/certificates/verification")
                .then()
                .statusCode(403);
    }

    @Test
    void lets_another_institution_neither_see_nor_change_it() {
        var stranger = new Clerk(Ward.next().clerk());
        stranger.post("/certificates/" + result + "/reissue", "{\"explanation\":\"遗失\"}")
                .statusCode(404);
        stranger.post("/certificates/" + UUID.randomUUID() + "/release", "").statusCode(404);
        given().auth()
                .oauth2(stranger.token())
                .get("/certificates?pluralIndex=1&deliveryRef=" + birth.deliveryRef())
                .then()
                .statusCode(200)
                .body("", equalTo(List.of()));
        editions(stranger.token(), result).statusCode(404).body("code", equalTo("CERTIFICATE_UNKNOWN"));
        ward.posts("recorder", "/certificates/" + result + "/reissue", "{\"explanation\":\"遗失\"}")
                .statusCode(403);
    }

    private ValidatableResponse replaces(String parts) {
        return asks(
                "replacement",
                "{\"reason\":\"NAME_CHANGE\",\"explanation\":\"改名说明\",\"newName\":\"王子涵\",\"handedIn\":[" + parts
                        + "]}");
    }

    private ValidatableResponse asks(String change, String body) {
        return new Clerk(ward.clerk()).post("/certificates/" + result + "/" + change, body);
    }

    private ValidatableResponse releases(String account) {
        return new Clerk(ward.clerk(account)).post("/certificates/" + result + "/release", "");
    }

    private ValidatableResponse fields(String id) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history() {
        return given().auth()
                .oauth2(ward.clerk())
                .get("/certificates?pluralIndex=1&deliveryRef=" + birth.deliveryRef())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse editions(String token, String id) {
        return given().auth()
                .oauth2(token)
                .get("/certificates/" + id + "/editions")
                .then();
    }

    private ValidatableResponse verifies(String service, String number, String born) {
        return verification(service, "household-registration:check", number, born)
                .statusCode(200);
    }

    private static ValidatableResponse verification(String service, String purpose, String number, String born) {
        var asked = given().auth()
                .oauth2(Tokens.service(service))
                .contentType("application/json")
                .body("{\"certNo\":\"%s\",\"childBirthDate\":\"%s\"}".formatted(number, born));
        return (purpose == null ? asked : asked.header("Purpose", purpose))
                .post("/certificates/verification")
                .then();
    }

    private String lost() {
        return "{\"institution\":\"%s\",\"reason\":\"LOST\",\"parts\":[]}".formatted(ward.institution());
    }

    private static String following(String number) {
        return "Z" + (Integer.parseInt(number.substring(1)) + 1);
    }
}
