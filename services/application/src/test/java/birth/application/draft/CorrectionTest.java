package birth.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import birth.application.Family;
import birth.kit.test.OtherOffices;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Fields of the hospital are locked; who disputes one asks the hospital (domain.md 1.5, design notes). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectionTest {

    @Test
    void asks_the_hospital_until_it_answers_and_shows_what_became_of_it() {
        var family = Family.withChildren(1);
        var draft = family.openDraft();
        String id = family.mother()
                .body("{\"field\":\"child.sex\",\"claim\":\"1\",\"explanation\":\"出生当天护士口头告知为男婴\"}")
                .post("/drafts/" + draft + "/corrections")
                .then()
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OtherOffices.asked().contains("PUT /delivery-corrections/" + id));
        state(family, draft, "ASKED");
        OtherOffices.answer("GET /delivery-corrections/" + id, 200, """
                {"id":"%s","state":"DECLINED","reasonCode":"RECORD_RIGHT","explanation":"复核无误"}""".formatted(id));
        OtherOffices.answer("PUT /delivery-corrections/" + id, 201, "{}");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> state(family, draft, "DECLINED"));
        family.mother()
                .get("/drafts/" + draft + "/corrections")
                .then()
                .body("[0].label", equalTo("性别"))
                .body("[0].claim", equalTo("1"))
                .body("[0].answer", equalTo("复核无误"));
    }

    @Test
    void gives_up_when_the_hospital_cannot_take_the_claim() {
        var family = Family.withChildren(2);
        var draft = family.openDraft();
        String id = family.mother()
                .body("{\"field\":\"child.weightG\",\"pluralIndex\":3,\"claim\":\"重\",\"explanation\":\"不对\"}")
                .post("/drafts/" + draft + "/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        OtherOffices.answer("PUT /delivery-corrections/" + id, 400, "{\"code\":\"INVALID_INPUT\"}");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> state(family, draft, "NOT_TAKEN"));
    }

    @Test
    void takes_only_the_hospitals_fields_and_a_child_that_is_there() {
        var family = Family.withChildren(2);
        var draft = family.openDraft();
        var before = OtherOffices.asked().stream()
                .filter(line -> line.startsWith("PUT"))
                .count();
        family.mother()
                .body("{\"field\":\"mother.idNo\",\"claim\":\"1\",\"explanation\":\"1\"}")
                .post("/drafts/" + draft + "/corrections")
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_NOT_HOSPITALS"));
        for (var child : new String[] {"null", "2"}) {
            family.mother()
                    .body("{\"field\":\"child.sex\",\"pluralIndex\":%s,\"claim\":\"1\",\"explanation\":\"1\"}"
                            .formatted(child))
                    .post("/drafts/" + draft + "/corrections")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("PLURAL_INDEX"));
        }
        family.father()
                .body("{\"field\":\"child.sex\",\"claim\":\"1\",\"explanation\":\"1\"}")
                .post("/drafts/" + draft + "/corrections")
                .then()
                .statusCode(404);
        assertThat(OtherOffices.asked().stream().filter(line -> line.startsWith("PUT")))
                .hasSize((int) before);
    }

    @Test
    void shows_the_record_anew_once_the_hospital_has_amended_it() {
        var family = Family.withChildren(1);
        var draft = family.openDraft();
        family.mother().get("/drafts/" + draft).then().body("known.'child[1].sex'", equalTo("2"));
        AutosaveTest.save(
                family.mother(),
                draft,
                "{\"father.name\":\"王浩然\",\"father.idNo\":\"%s\"}".formatted(family.fatherId()));
        family.isAmended("\"sex\":\"2\"", "\"sex\":\"1\"");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/drafts/" + draft)
                .then()
                .body("known.'child[1].sex'", equalTo("1"))
                .body("known.'mother.name'", equalTo("赵雨桐"))
                .body("known.'child[1].lengthCm'", equalTo("50"))
                .body("known.'delivery.institution.name'", equalTo("东昌区示例妇幼保健院")));
        family.father().get("/drafts/" + draft).then().body("known.'mother.name'", equalTo("赵*桐"));
    }

    private static void state(Family family, String draft, String state) {
        family.mother().get("/drafts/" + draft + "/corrections").then().body("state", contains(state));
    }
}
