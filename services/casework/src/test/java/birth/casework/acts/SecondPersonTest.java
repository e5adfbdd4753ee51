package birth.casework.acts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.kit.test.RealParts;
import birth.kit.test.ResultPaper;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SecondPersonTest {

    private static final String REASON = "{\"reasonCode\":\"WRONG_CHARACTER\"}";

    private final Errand certificate = Errand.of("B").form("child.name", "王梓涵");
    private final Errand errand = Errand.of("H").form("child.name", "王梓涵");

    @Test
    void a_paper_comes_into_being_only_when_another_person_confirms() {
        certificate.accepted();
        var han = certificate.clerk("han");
        certificate.by(certificate.clerk("li"), "confirmation").statusCode(409).body("code", equalTo("WRONG_STATE"));
        certificate.by(han, "claim").statusCode(200);
        certificate.by(han, "approval").statusCode(200).body("state", equalTo("APPROVED"));
        certificate.by(han, "approval").statusCode(409);
        certificate.by(han, "confirmation").statusCode(409).body("code", equalTo("SAME_PERSON"));
        certificate.by(certificate.clerk("li"), "confirmation").statusCode(200).body("resultId", notNullValue());
        certificate.by(certificate.clerk("li"), "confirmation").statusCode(409).body("code", equalTo("WRONG_STATE"));
        assertThat(certificate.said()).containsExactly("accepted", "approved", "completed");
    }

    @Test
    void two_persons_undo_an_approval_before_the_paper_and_nobody_after_it() {
        certificate.accepted();
        var han = certificate.clerk("han");
        var li = certificate.clerk("li");
        certificate.by(han, "claim").statusCode(200);
        certificate.by(han, "reversal", REASON).statusCode(409).body("code", equalTo("WRONG_STATE"));
        certificate.by(han, "approval").statusCode(200);
        certificate.by(li, "reversal-confirmation").statusCode(409).body("code", equalTo("NOTHING_PROPOSED"));
        certificate.by(han, "reversal", REASON).statusCode(200).body("waitingFor", equalTo("SECOND_PERSON"));
        certificate.by(li, "reversal", REASON).statusCode(409).body("code", equalTo("ALREADY_PROPOSED"));
        certificate.by(han, "reversal-confirmation").statusCode(409).body("code", equalTo("SAME_PERSON"));
        certificate.by(li, "reversal-confirmation").statusCode(200).body("state", equalTo("CLAIMED"));
        certificate.by(han, "approval").statusCode(200);
        certificate.by(li, "confirmation").statusCode(200);
        certificate.by(han, "reversal", REASON).statusCode(409).body("code", equalTo("PAPER_EXISTS"));
        assertThat(certificate.said()).containsExactly("accepted", "approved", "reversed", "approved", "completed");
    }

    @Test
    void an_approval_falls_when_the_form_it_rested_on_changes() {
        certificate.accepted();
        var han = certificate.clerk("han");
        certificate.by(han, "claim").statusCode(200);
        certificate.by(han, "approval").statusCode(200);
        certificate.revised("child.name", "王梓晗");
        certificate.awaitSaid("item.reversed.v1");
        certificate.by(certificate.clerk("li"), "confirmation").statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void a_fraud_lock_is_lifted_by_two_security_officers_neither_of_whom_set_it() {
        errand.accepted();
        var han = errand.clerk("han");
        var sign = "{\"reasonCode\":\"IDENTITY_MISMATCH\"}";
        var clear = "{\"reason\":\"已核实\"}";
        errand.by(han, "claim").statusCode(200);
        errand.by(Errand.security("s1"), "fraud-release", clear).statusCode(409);
        errand.by(han, "fraud-hold", sign).statusCode(200).body("heldKind", equalTo("FRAUD"));
        errand.by(han, "fraud-hold", sign).statusCode(409).body("code", equalTo("FRAUD_HOLD"));
        errand.by(han, "unhold").statusCode(409).body("code", equalTo("FRAUD_HOLD"));
        locks(Errand.security("s1")).body("find { it.id == '%s' }.setBy".formatted(errand.id()), equalTo("han"));
        locks(han).statusCode(403);
        errand.by(han, "approval").statusCode(409);
        errand.by(han, "fraud-release", clear).statusCode(403);
        errand.by(Errand.security("han"), "fraud-release", clear)
                .statusCode(409)
                .body("code", equalTo("SAME_PERSON"));
        errand.by(Errand.security("s1"), "fraud-release", clear)
                .statusCode(200)
                .body("waitingFor", equalTo("SECOND_PERSON"));
        errand.by(Errand.security("s1"), "fraud-release", clear).statusCode(409).body("code", equalTo("SAME_PERSON"));
        errand.withdrawn();
        errand.awaitSaid("item.withdrawal-declined.v1");
        errand.by(Errand.security("s2"), "fraud-release", clear).statusCode(200).body("waitingFor", nullValue());
        errand.by(han, "approval").statusCode(200);
        assertThat(errand.said())
                .containsExactly(
                        "accepted",
                        "held",
                        "case-locked",
                        "withdrawal-declined",
                        "released",
                        "case-unlocked",
                        "completed");
    }

    @Test
    void a_lock_stands_beyond_the_end_of_the_item_that_set_it() {
        errand.accepted();
        var clear = "{\"reason\":\"已核实\"}";
        errand.by(errand.clerk("han"), "fraud-hold", "{\"reasonCode\":\"IDENTITY_MISMATCH\"}")
                .statusCode(200);
        errand.say("cancel-requested", ",\"reasonCode\":\"CHILD_DIED\"");
        errand.awaitSaid("item.cancelled.v1");
        locks(Errand.security("s1"))
                .body("find { it.id == '%s' }.reasonCode".formatted(errand.id()), equalTo("IDENTITY_MISMATCH"));
        errand.by(Errand.security("s1"), "fraud-release", clear).statusCode(200);
        errand.by(Errand.security("s2"), "fraud-release", clear).statusCode(200).body("waitingFor", nullValue());
        assertThat(errand.said()).containsExactly("accepted", "held", "case-locked", "cancelled", "case-unlocked");
    }

    @Test
    void a_result_made_by_hand_needs_the_right_fields_and_a_second_person() {
        errand.accepted();
        var han = errand.clerk("han");
        var result = "{\"fields\":{\"child.idNo\":\"220502202611029627\"},\"reason\":\"系统故障，线下已办结\"}";
        errand.by(han, "manual-result", result).statusCode(409).body("code", equalTo("NOT_CLAIMED"));
        read(han, "manual-result-fields").statusCode(200).body("key", hasItem("child.idNo"));
        read(han, "manual-result").statusCode(409).body("code", equalTo("NOTHING_PROPOSED"));
        errand.by(han, "outage").statusCode(204);
        errand.by(han, "manual-result", result.replace("29627\"", "2962\",\"cert.no\":\"x\""))
                .statusCode(400)
                .body("errors.code", contains("ILL_FORMED", "UNKNOWN_FIELD"));
        errand.by(errand.clerk("li"), "manual-result-confirmation").statusCode(409);
        errand.by(han, "manual-result", result).statusCode(200);
        errand.by(han, "manual-result-confirmation").statusCode(409).body("code", equalTo("SAME_PERSON"));
        errand.by(errand.clerk("li"), "manual-result-confirmation")
                .statusCode(409)
                .body("code", equalTo("RESULT_DOCUMENT_MISSING"));
        ResultPaper.upload(han, errand.id(), "MZ".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_TYPE"));
        ResultPaper.upload(errand.clerk("li"), errand.id()).statusCode(200);
        errand.by(errand.clerk("li"), "manual-result-confirmation")
                .statusCode(409)
                .body("code", equalTo("SAME_PERSON"));
        ResultPaper.upload(han, errand.id()).statusCode(200).body("type", equalTo("application/pdf"));
        read(errand.clerk("li"), "manual-result-document").statusCode(200).contentType("application/pdf");
        read(errand.clerk("li"), "manual-result")
                .statusCode(200)
                .body("enteredBy", equalTo("han"))
                .body("fields.'child.idNo'", equalTo("220502202611029627"));
        errand.by(errand.clerk("li"), "manual-result-confirmation").statusCode(200);
        errand.by(errand.clerk("li"), "manual-result-confirmation").statusCode(409);
        assertThat(errand.said()).containsExactly("accepted", "held", "completed");
        assertThat(StoredRows.read("select 1 from proposal where work_item_id = ?", row -> 1, errand.id()))
                .isEmpty();
    }

    @Test
    void an_office_that_offers_no_manual_result_says_so() {
        certificate.accepted();
        certificate.by(certificate.clerk("han"), "claim").statusCode(200);
        certificate
                .by(
                        certificate.clerk("han"),
                        "manual-result",
                        "{\"fields\":{\"cert.no\":\"Z229900001\"},\"reason\":\"补录\"}")
                .statusCode(409)
                .body("code", equalTo("NO_MANUAL_RESULT"));
    }

    private static ValidatableResponse locks(String token) {
        return given().auth().oauth2(token).get("/fraud-holds").then();
    }

    private ValidatableResponse read(String token, String door) {
        return given().auth()
                .oauth2(token)
                .get("/work-items/" + errand.id() + "/" + door)
                .then();
    }
}
