package birth.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProjectionTest {

    @Inject
    EntityManager entities;

    @Test
    void gives_a_department_its_own_fields_and_records_the_reading() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        Department.of(Item.V, caseNo)
                .readsProjection("")
                .statusCode(200)
                .body("caseNo", equalTo(caseNo))
                .body("formVersion", equalTo(1))
                .body("deliveryRef", equalTo(family.deliveryRef()))
                .body("fields.'child.name'", equalTo("王梓涵"))
                .body("fields.'child.birthDate'", equalTo("2026-11-02"))
                .body("fields.'mother.idNo'", equalTo(family.motherId()))
                .body("fields.'vacc.clinic'", equalTo("2205020301"))
                .body("fields", not(hasKey("hukou.follow")))
                .body("fields", not(hasKey("father.idNo")));
        var actors = entities.createNativeQuery("""
                select actor from audit_trail where subject = ?1 and act = 'PROJECTION_READ' and purpose = 'work-item'""")
                .setParameter(1, caseNo + "-1/V/1")
                .getResultList();
        assertThat(actors).hasSize(1).first().isEqualTo("service-account-vaccination");
    }

    @Test
    void wants_a_purpose_and_the_right_department() {
        var caseNo = Family.withChildren(1).submit();
        given().auth()
                .oauth2(Tokens.service("vaccination"))
                .queryParam("attempt", 1)
                .get("/projections/" + caseNo + "/1/V")
                .then()
                .statusCode(400)
                .body("code", equalTo("PURPOSE_MISSING"));
        given().auth()
                .oauth2(Tokens.service("vaccination"))
                .header("Purpose", "x")
                .queryParam("attempt", 1)
                .get("/projections/" + caseNo + "/1/H")
                .then()
                .statusCode(403)
                .body("code", equalTo("ITEM_NOT_YOURS"));
        Department.of(Item.V, "22050220261103000001R")
                .readsProjection("")
                .statusCode(404)
                .body("code", equalTo("CASE_UNKNOWN"));
        Department.of(Item.V, caseNo).readsProjection("B-1").statusCode(400).body("code", equalTo("SEEN_MALFORMED"));
    }

    @Test
    void waits_for_the_event_and_then_reads_through_to_the_result() {
        var caseNo = Family.withChildren(1).submit();
        var police = Department.of(Item.H, caseNo);
        var certificate = Department.of(Item.B, caseNo);
        police.readsProjection("B.1.2")
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", equalTo("PROJECTION_NOT_YET"));
        Bus.say(certificate.accepted(), certificate.completed());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> police.readsProjection("B.1.1").statusCode(200));
        police.readsProjection("B.1.2").statusCode(503);
        certificate.hasResult("{\"cert.no\":\"Z229900001\",\"cert.issueDate\":\"2026-11-03\"}");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> police.readsProjection("B.1.2")
                .statusCode(200)
                .body("fields.'cert.no'", equalTo("Z229900001")));
        police.readsProjection("B.1.3").statusCode(503);
    }

    @Test
    void gives_the_number_as_soon_as_it_is_known_and_the_whole_result_later() {
        var caseNo = Family.withChildren(1).submit();
        var card = Department.of(Item.C, caseNo);
        var police = Department.of(Item.H, caseNo).hasResult("{\"child.idNo\":\"220502202611029627\"}");
        Bus.say(police.accepted(), police.idNumberKnown());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> card.readsProjection("H.1.2")
                .statusCode(200)
                .body("fields.'child.idNo'", equalTo("220502202611029627")));
        police.hasResult("{\"child.idNo\":\"220502202611029627\",\"hukou.type\":\"家庭户\"}");
        Bus.say(police.completed());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> card.readsProjection("H.1.3").statusCode(200));
        police.readsProjection("H.1.3").statusCode(200).body("fields.'hukou.type'", equalTo("家庭户"));
    }
}
