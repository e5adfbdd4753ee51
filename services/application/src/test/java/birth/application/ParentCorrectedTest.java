package birth.application;

import static birth.application.Cases.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import birth.kit.test.Bus;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A certificate replaced because a parent's data were wrong (domain.md 3.4): offices and parents follow. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ParentCorrectedTest {

    @Test
    void names_a_corrected_father_to_every_office_and_to_no_parent() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var right = InventedIdNumber.of("220502", LocalDate.of(1994, 1, 1), 959);
        replacesCertificate(family, caseNo, father("王浩然", right, "SAME_PERSON"));
        Department.of(Item.H, caseNo)
                .readsProjection("B.1.3")
                .statusCode(200)
                .body("fields.'father.idNo'", equalTo(right))
                .body("fields.'father.hukouRegion'", equalTo("220502"));
        Department.of(Item.I, caseNo).readsProjection("B.1.3").body("fields.'father.idNo'", equalTo(right));
        Department.of(Item.V, caseNo).readsProjection("B.1.3").body("fields", not(hasKey("father.idNo")));
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.B, "result.'cert.no'"), equalTo("Z229900002"))
                .body(item(Item.B, "result"), not(hasKey("father.idNo")));
    }

    @Test
    void asks_another_father_for_his_own_consent_and_shows_the_former_one_nothing_more() {
        var family = Family.withChildren(1);
        var other = Family.withChildren(1);
        var caseNo = family.submit();
        family.father()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(200);
        replacesCertificate(family, caseNo, father("李海峰", other.fatherId(), "OTHER_PERSON"));
        Department.of(Item.H, caseNo)
                .readsProjection("B.1.3")
                .body("fields.'father.name'", equalTo("李海峰"))
                .body("fields", not(hasKey("father.hukouRegion")))
                .body("fields", not(hasKey("father.mobile")));
        family.mother().get("/cases/" + caseNo).then().body("consent", equalTo("REVOKED"));
        family.father().get("/cases/" + caseNo).then().statusCode(404);
        other.father()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(200);
        assertThat(OutboxRows.typesAbout(caseNo))
                .containsSubsequence("case.consent-granted.v1", "case.consent-revoked.v1", "case.consent-granted.v1");
        assertThat(OutboxRows.about(caseNo).toString()).doesNotContain("李海峰", other.fatherId());
    }

    private void replacesCertificate(Family family, String caseNo, String parent) {
        var hospital = Department.of(Item.B, caseNo).hasResult("{\"cert.no\":\"Z229900001\"}");
        Bus.say(hospital.accepted(), hospital.completed());
        awaitResult(family, caseNo, "Z229900001");
        var second = UUID.randomUUID().toString();
        hospital.hasResult(second, "{\"cert.no\":\"Z229900002\"," + parent + "}");
        Bus.say(hospital.says(
                "item.result-changed.v1",
                "\"resultId\":\"%s\",\"replaces\":\"%s\",\"change\":\"REPLACED\",\"reasonCode\":\"PARENT_DATA\""
                        .formatted(second, hospital.resultId())));
        awaitResult(family, caseNo, "Z229900002");
    }

    private static String father(String name, String idNo, String corrected) {
        return """
                "father.corrected":"%s","father.name":"%s","father.idType":"01","father.idNo":"%s","father.nationality":"CHN"
                """.formatted(corrected, name, idNo);
    }

    private static void awaitResult(Family family, String caseNo, String certNo) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.B, "result.'cert.no'"), equalTo(certNo)));
    }
}
