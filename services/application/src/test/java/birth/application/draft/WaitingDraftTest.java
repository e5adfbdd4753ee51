package birth.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Family;
import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import birth.kit.time.BusinessClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Filling the form before the birth or in the ward, and by both parents (domain.md 3.1; one draft a birth). The children are born on 2026-11-02. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WaitingDraftTest {

    private static final String ELSEWHERE = "12220503412999025Y";

    @Inject
    BusinessClock clock;

    @Test
    void takes_everything_before_the_birth_and_says_who_must_send_what_by_when() {
        var family = Family.expecting(1);
        String draft = expect(family.mother(), Family.INSTITUTION, "")
                .statusCode(201)
                .body("deliveryRef", nullValue())
                .body("pending.name", equalTo("东昌区示例妇幼保健院"))
                .body("pending.phone", equalTo("0435-3200101"))
                .body("pending.by", equalTo("出生后24小时内"))
                .body("candidates", empty())
                .extract()
                .path("draftId");
        expect(family.mother(), Family.INSTITUTION, "").statusCode(200).body("draftId", equalTo(draft));
        AutosaveTest.save(family.mother(), draft, "{\"child.familyName\":\"王\",\"child.givenName\":\"梓涵\"}")
                .body("errors", empty());
        family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("DELIVERY_RECORD_MISSING"))
                .body("detail", containsString("东昌区示例妇幼保健院（电话0435-3200101）还没有传来分娩记录"))
                .body("detail", containsString("24小时"));
        family.isDelivered();
        linked(family, draft).body("form.children[0].givenName", equalTo("梓涵")).body("pending", nullValue());
        Bus.say(family.recorded());
        family.mother().get("/drafts").then().body("$", hasSize(1));
    }

    @Test
    void keeps_the_first_twins_name_and_adds_the_other_living_child() {
        var family = Family.expecting(2);
        String draft = expect(family.mother(), Family.INSTITUTION, "").extract().path("draftId");
        AutosaveTest.save(family.mother(), draft, "{\"child[1].givenName\":\"知远\",\"child[2].givenName\":\"知安\"}");
        family.isDelivered();
        linked(family, draft)
                .body("form.children.pluralIndex", contains(1, 3))
                .body("form.children[0].givenName", equalTo("知远"))
                .body("form.children[1].givenName", nullValue());
    }

    @Test
    void keeps_the_wish_for_the_first_child_when_only_the_second_lives() {
        var family = Family.expecting(2);
        String draft = expect(family.mother(), Family.INSTITUTION, "").extract().path("draftId");
        AutosaveTest.save(family.mother(), draft, "{\"child[1].givenName\":\"知远\"}");
        family.isAmended("\"pluralIndex\":1,\"outcome\":\"LIVE\"", "\"pluralIndex\":1,\"outcome\":\"STILLBORN\"");
        linked(family, draft)
                .body("form.children.pluralIndex", contains(3))
                .body("form.children[0].givenName", equalTo("知远"));
    }

    @Test
    void asks_the_parents_when_the_record_comes_from_another_hospital() {
        var family = Family.expecting(1);
        String draft = expect(family.mother(), ELSEWHERE, "").extract().path("draftId");
        family.isDelivered();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/drafts/" + draft)
                .then()
                .body("deliveryRef", nullValue())
                .body("candidates", contains(family.deliveryRef())));
        family.mother()
                .body("{\"deliveryRef\":\"%s\"}"
                        .formatted(Family.withChildren(1).deliveryRef()))
                .put("/drafts/" + draft + "/delivery")
                .then()
                .statusCode(404);
        family.mother()
                .body("{\"deliveryRef\":\"%s\"}".formatted(family.deliveryRef()))
                .put("/drafts/" + draft + "/delivery")
                .then()
                .statusCode(200)
                .body("deliveryRef", equalTo(family.deliveryRef()));
    }

    @Test
    void links_at_once_when_the_record_was_there_first() {
        var family = Family.withChildren(1);
        expect(family.mother(), Family.INSTITUTION, "")
                .statusCode(201)
                .body("deliveryRef", equalTo(family.deliveryRef()));
    }

    @Test
    void refuses_a_hospital_code_that_cannot_be_and_a_day_too_far() {
        var family = Family.expecting(1);
        expect(family.mother(), "12220502412999017N", "")
                .statusCode(400)
                .body("errors[0].code", equalTo("CREDIT_CODE"));
        family.mother()
                .body("{\"expected\":{\"institution\":\"%s\",\"dueOn\":\"2036-01-01\"}}".formatted(Family.INSTITUTION))
                .post("/drafts")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("expected.dueOn"));
        family.mother().body("{}").post("/drafts").then().statusCode(400);
    }

    @Test
    void gives_the_father_the_mothers_draft_once_she_names_him_and_lets_her_alone_sign() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        family.father()
                .body("{\"deliveryRef\":\"%s\"}".formatted(family.deliveryRef()))
                .post("/drafts")
                .then()
                .statusCode(200)
                .body("draftId", equalTo(draft));
        family.father().get("/drafts").then().body("draftId", contains(draft));
        AutosaveTest.save(family.father(), draft, "{\"father.mobile\":\"13900000009\",\"declare.truth\":false}")
                .body("errors.code", contains("SIGNATURE_OF_OTHER"))
                .body("form.father.mobile", equalTo("13900000009"))
                .body("form.declarations.truth", equalTo(true));
        family.father()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(403)
                .body("code", equalTo("MOTHER_SUBMITS"));
        AutosaveTest.save(family.mother(), draft, "{\"father.absent\":true}");
        family.father().get("/drafts/" + draft).then().statusCode(404);
    }

    @Test
    void joins_the_mother_to_the_draft_her_husband_opened_and_never_opens_a_second() {
        var family = Family.expecting(1).isMarried();
        String draft = expect(
                        family.father(), Family.INSTITUTION, ",\"motherIdNo\":\"%s\"".formatted(family.motherId()))
                .statusCode(201)
                .body("form.father.name", equalTo("王浩然"))
                .body("form.marriage.certNo", notNullValue())
                .extract()
                .path("draftId");
        expect(family.mother(), Family.INSTITUTION, "")
                .statusCode(200)
                .body("draftId", equalTo(draft))
                .body("form.mother.mobile", equalTo("13900000001"))
                .body("form.father.name", equalTo("王浩然"));
        family.isDelivered();
        linked(family, draft);
        family.father()
                .body("{\"deliveryRef\":\"%s\"}".formatted(family.deliveryRef()))
                .post("/drafts")
                .then()
                .statusCode(200)
                .body("draftId", equalTo(draft));
    }

    @Test
    void opens_one_draft_when_both_parents_ask_at_the_same_moment() throws Exception {
        var family = Family.expecting(1).isMarried();
        Callable<String> mother =
                () -> expect(family.mother(), Family.INSTITUTION, "").extract().path("draftId");
        Callable<String> father =
                () -> expect(family.father(), Family.INSTITUTION, ",\"motherIdNo\":\"%s\"".formatted(family.motherId()))
                        .extract()
                        .path("draftId");
        var drafts = AtOnce.all(List.of(mother, father, mother, father));
        assertThat(drafts).doesNotContainNull().containsOnly(drafts.getFirst());
    }

    @Test
    void opens_nothing_for_a_man_whom_nobody_names() {
        var family = Family.expecting(1);
        expect(family.father(), Family.INSTITUTION, ",\"motherIdNo\":\"%s\"".formatted(family.motherId()))
                .statusCode(403)
                .body("code", equalTo("MOTHER_NOT_CONFIRMED"));
        family.mother().get("/drafts").then().body("$", hasSize(0));
    }

    private ValidatableResponse expect(RequestSpecification parent, String institution, String more) {
        return parent.body("{\"expected\":{\"institution\":\"%s\",\"dueOn\":\"%s\"}%s}"
                        .formatted(institution, LocalDate.now(clock), more))
                .post("/drafts")
                .then();
    }

    private static ValidatableResponse linked(Family family, String draft) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/drafts/" + draft)
                .then()
                .body("deliveryRef", equalTo(family.deliveryRef())));
        return family.mother().get("/drafts/" + draft).then();
    }
}
