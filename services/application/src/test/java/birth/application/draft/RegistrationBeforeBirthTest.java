package birth.application.draft;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import birth.application.Family;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.time.BusinessClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Item R before the birth (domain.md 1.1): asked by an expecting mother, found with the delivery, not asked for again. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegistrationBeforeBirthTest {

    @Inject
    BusinessClock clock;

    @Test
    void is_asked_of_the_township_from_what_the_waiting_draft_says_and_asked_once() {
        var family = Family.expecting(1);
        var draft = expects(family);
        shown(family, draft).body("state", equalTo("NOT_ASKED"));
        asks(family, draft)
                .statusCode(422)
                .body("code", equalTo("FORM_INCOMPLETE"))
                .body("errors.field", contains("child[1].birthOrder", "mother.address.township"));
        AutosaveTest.save(family.mother(), draft, """
                {"child[1].birthOrder":"1","mother.address.region":"220502","mother.address.township":"220502001"}""");
        String id = asks(family, draft)
                .statusCode(200)
                .body("office", equalTo("东昌区示例街道办事处"))
                .extract()
                .path("id");
        asks(family, draft).statusCode(200).body("id", equalTo(id));
        OtherOffices.answer("GET /birth-registrations/" + id, 200, """
                {"id":"%s","state":"DECLINED","dueOn":"2026-12-01","dueWhy":"1个工作日","reasonCode":"LIVES_ELSEWHERE","explanation":"请到现居住地办理"}""".formatted(id));
        OtherOffices.answer("PUT /birth-registrations/" + id, 201, "{}");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> shown(family, draft)
                .body("state", equalTo("DECLINED"))
                .body("dueWhy", equalTo("1个工作日"))
                .body("explanation", containsString("现居住地")));
        asks(family, draft).statusCode(200).body("id", not(equalTo(id)));
    }

    @Test
    void is_left_to_the_application_once_the_child_is_born() {
        var family = Family.withChildren(1);
        asks(family, expects(family)).statusCode(409).body("code", equalTo("ALREADY_BORN"));
    }

    @Test
    void comes_with_the_delivery_and_stands_in_the_case_of_each_child_as_done() {
        var family = Family.expecting(2);
        var registration = UUID.randomUUID().toString();
        var number = "R220502003202600001";
        OtherOffices.answer("GET /results/" + registration, 200, """
                {"resultId":"%s","item":"R","fields":{"reg.no":"%s","reg.kind":"PRENATAL"}}""".formatted(registration, number));
        family.isAmended("\"mode\":\"1\"", """
                "mode":"1","birthRegistration":{"resultId":"%s","registrationNo":"%s","township":"220502003","registeredOn":"2026-06-01"}""".formatted(registration, number));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> family.mother().get("/births").then().body("deliveryRef", hasItem(family.deliveryRef())));
        var draft = family.filledDraft(family.form());
        family.mother().get("/drafts/" + draft).then().body("known.'reg.no'", equalTo(number));
        family.mother()
                .get("/drafts/" + draft + "/eligibility")
                .then()
                .body("offers.rule.flatten()", not(hasItem("I4")));

        String caseNo = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNo");

        Assertions.assertThat(OutboxRows.about(caseNo).getFirst().payload()).doesNotContain("\"item\":\"R\"", number);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children.items.flatten().findAll { it.item == 'R' }.state", contains("SKIPPED", "SKIPPED"))
                .body(
                        "children.items.flatten().findAll { it.item == 'R' }.reasonCode",
                        everyItem(equalTo("REGISTERED_BEFORE")))
                .body("children.items.flatten().findAll { it.item == 'R' }.result.'reg.no'", contains(number, number)));
        family.mother()
                .body("{\"item\":\"R\",\"fields\":{}}")
                .post("/cases/" + caseNo + "/children/1/items")
                .then()
                .statusCode(200);
    }

    private String expects(Family family) {
        return family.mother()
                .body("{\"expected\":{\"institution\":\"%s\",\"dueOn\":\"%s\"}}"
                        .formatted(Family.INSTITUTION, LocalDate.now(clock)))
                .post("/drafts")
                .then()
                .extract()
                .path("draftId");
    }

    private static ValidatableResponse asks(Family family, String draft) {
        return family.mother().put("/drafts/" + draft + "/birth-registration").then();
    }

    private static ValidatableResponse shown(Family family, String draft) {
        return family.mother()
                .get("/drafts/" + draft + "/birth-registration")
                .then()
                .statusCode(200);
    }
}
