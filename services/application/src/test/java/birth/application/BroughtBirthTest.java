package birth.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import birth.application.form.Forms;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E01, E02, E04 and domain.md 3.9 row 3: no hospital here recorded the birth, the household is here. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BroughtBirthTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(1_000);

    private Family family;
    private final String certNo = "Z3199%05d".formatted(SERIAL.incrementAndGet());

    @BeforeEach
    void proveNames() {
        family = Family.expecting(1);
    }

    @Test
    void begins_at_the_registration_with_the_certificate_the_mother_brought() {
        String ref = brings(family, birth()).statusCode(201).extract().path("deliveryRef");
        brings(family, birth()).statusCode(200).body("deliveryRef", equalTo(ref));
        var caseNo = submitted(ref);

        assertThat(caseNo).startsWith("220502");
        var said = OutboxRows.about(caseNo).getFirst().payload();
        assertThat(said)
                .contains("\"item\":\"H\"", "\"item\":\"I\"", "\"item\":\"C\"", "\"item\":\"G\"", "220502030000")
                .doesNotContain("\"item\":\"B\"", "\"item\":\"V\"", certNo);
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].items.find { it.item == 'B' }.state", equalTo("SKIPPED"))
                .body("children[0].items.find { it.item == 'B' }.reasonCode", equalTo("E02"))
                .body("children[0].items.find { it.item == 'V' }.state", equalTo("ELSEWHERE"));
        projection(caseNo, "H", "household-registration")
                .body("fields.'cert.no'", equalTo(certNo))
                .body("fields.'cert.issueDate'", equalTo("2026-11-03"))
                .body("fields.'cert.issuer'", equalTo(Family.INSTITUTION))
                .body("fields.'cert.editionStatus'", equalTo("UNVERIFIED"))
                .body("fields.'child.birthPlace'", equalTo("310101"));
        projection(caseNo, "I", "medical-insurance")
                .body("fields.'cert.no'", equalTo(certNo))
                .body("fields.'cert.issuer'", nullValue());
    }

    @Test
    void tells_everything_that_differs_from_a_certificate_at_once() {
        brings(
                        family,
                        birth().replace("310101", "319999")
                                .replace("2026-11-03", "2026-11-01")
                                .replace("7M\"", "8M\""))
                .statusCode(400)
                .body("errors.field", hasItems("region", "issuer", "children[0].issuedOn"));
        brings(family, birth().replace(certNo, "319900001")).statusCode(400);
        brings(family, birth().replace("310101", "220503")).statusCode(422).body("code", equalTo("BORN_IN_PROVINCE"));
    }

    @Test
    void goes_on_with_a_certificate_of_this_province_whose_issuer_is_not_connected() {
        var county = birth().replace("310101", "220524").replace(Family.INSTITUTION, "91220502MAC9K01A44");
        String ref = brings(family, county).statusCode(201).extract().path("deliveryRef");
        var caseNo = submitted(ref);

        assertThat(OutboxRows.about(caseNo).getFirst().payload())
                .contains("\"item\":\"H\"", "\"item\":\"I\"", "\"item\":\"C\"")
                .doesNotContain("\"item\":\"B\"", "\"item\":\"V\"", certNo);
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].items.find { it.item == 'B' }.reasonCode", equalTo("E04"))
                .body("children[0].items.find { it.item == 'V' }.reasonCode", equalTo("VACCINATED_ELSEWHERE"));
        projection(caseNo, "H", "household-registration").body("fields.'cert.editionStatus'", equalTo("UNVERIFIED"));
    }

    @Test
    void needs_no_certificate_where_the_hospital_has_sent_its_record() {
        var recorded = Family.withChildren(1);
        brings(recorded, birth()).statusCode(409).body("code", equalTo("BIRTH_RECORDED"));
    }

    @Test
    void lets_nobody_use_a_certificate_another_mother_has_brought() {
        brings(family, birth()).statusCode(201);
        brings(Family.expecting(1), birth()).statusCode(409).body("code", equalTo("CERTIFICATE_BROUGHT"));
    }

    private String submitted(String ref) {
        String draft = family.mother()
                .body("{\"deliveryRef\":\"%s\"}".formatted(ref))
                .post("/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("draftId");
        var form = Forms.with(family.form(), List.of("B", "V", "H", "I", "C", "G"));
        family.mother()
                .body(new Family.Change(0, form))
                .put("/drafts/" + draft)
                .then()
                .statusCode(200);
        return family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNo");
    }

    private String birth() {
        return """
                {"region":"310101","issuer":"%s","children":[{"pluralIndex":1,"sex":"2",
                 "birthDateTime":"2026-11-02T09:20:00+08:00","certNo":"%s","issuedOn":"2026-11-03"}]}""".formatted(Family.INSTITUTION, certNo);
    }

    private static ValidatableResponse brings(Family family, String birth) {
        return family.mother().body(birth).post("/births").then();
    }

    private static ValidatableResponse projection(String caseNo, String item, String department) {
        return given().auth()
                .oauth2(Tokens.service(department))
                .header("Purpose", "casework")
                .get("/projections/" + caseNo + "/1/" + item + "?attempt=1")
                .then()
                .statusCode(200);
    }
}
