package birth.certificate.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.LogLines;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CertificateSearchTest {

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();
    private String number;
    private String result;

    @BeforeEach
    void issue() {
        ward.records(birth).statusCode(201);
        number = ward.receivesBlanks(2);
        result = ward.issues(birth);
    }

    @Test
    void finds_the_item_by_the_number_on_its_certificate_and_records_why() {
        try (var log = LogLines.listen()) {
            finds(ward.clerk(), number)
                    .body("total", is(1))
                    .body("items.caseNo", contains(birth.caseNo()))
                    .body("items.item", contains("B"))
                    .body("items.resultId", contains(result));
            assertThat(log.text()).doesNotContain(number);
        }
        assertThat(audited("SEARCH_FOUND", birth.subject() + "/B/1")).containsExactly("REVIEW");
    }

    @Test
    void finds_it_by_a_former_number_too() {
        var clerk = new Clerk(ward.clerk());
        clerk.post("/certificates/" + result + "/reissue", "{\"explanation\":\"家中失窃\"}")
                .statusCode(200);
        String newer = new Clerk(ward.clerk("releaser"))
                .post("/certificates/" + result + "/release", "")
                .statusCode(200)
                .extract()
                .path("resultId");
        finds(ward.clerk(), number).body("items.resultId", contains(newer));
    }

    @Test
    void finds_nothing_outside_the_callers_institution_and_county_and_records_that_too() {
        var stranger = Ward.next();
        finds(stranger.clerk("stranger-" + stranger.institution()), number).body("items", empty());
        assertThat(StoredRows.read(
                        "select act from audit_trail where actor = ?",
                        row -> row.getString(1),
                        "stranger-" + stranger.institution()))
                .containsExactly("SEARCHED_BY_CERTIFICATE");
        finds(Tokens.clerk("clerk", "clerk:birth-certificate", ward.institution(), "220503"), number)
                .body("items", empty());
        finds(ward.clerk(), "Q229999999").body("items", empty());
    }

    @Test
    void takes_a_whole_number_and_a_purpose_only_and_only_from_the_desk() {
        asks(ward.clerk(), "{\"certNo\":\"" + number.substring(0, 9) + "\",\"purpose\":\"REVIEW\"}")
                .statusCode(400);
        asks(ward.clerk(), "{\"certNo\":\"" + number + "\"}").statusCode(400);
        asks(ward.recorder(), "{\"certNo\":\"" + number + "\",\"purpose\":\"REVIEW\"}")
                .statusCode(403);
    }

    private static ValidatableResponse finds(String token, String number) {
        return asks(token, "{\"certNo\":\"" + number + "\",\"purpose\":\"REVIEW\"}")
                .statusCode(200);
    }

    private static ValidatableResponse asks(String token, String body) {
        return new Clerk(token).post("/certificates/search", body);
    }

    private static List<String> audited(String act, String subject) {
        return StoredRows.read(
                "select purpose from audit_trail where act = ? and subject = ?", row -> row.getString(1), act, subject);
    }
}
