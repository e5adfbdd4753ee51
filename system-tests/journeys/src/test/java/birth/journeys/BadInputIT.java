package birth.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import birth.journeys.actor.Desk;
import birth.journeys.actor.Hospital;
import birth.journeys.actor.Parent;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.demo.Journey;
import birth.journeys.family.Family;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import birth.journeys.stack.Until;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is wrong is told: the right status, a problem that says how to mend it, nothing stored or doubled. */
class BadInputIT {

    private static final String APPLICATION = Stack.url("application");

    private static Family family;
    private static Parent mother;
    private static String caseNo;

    @BeforeAll
    static void one_family_has_applied() {
        World.stock();
        family = World.family(1, Set.of());
        Journey.signUp(family);
        Hospital.record(family);
        mother = new Parent(family.mother());
        caseNo = mother.apply(family);
    }

    @Test
    void malformed_json_is_told_with_its_place() {
        given().auth()
                .oauth2(mother.token())
                .contentType("application/json")
                .body("{\"deliveryRef\":")
                .post(APPLICATION + "/drafts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("MALFORMED_JSON"))
                .body("detail", not(blankOrNullString()));
    }

    /** A03: the last digit of the father's number is wrong. */
    @Test
    void a_wrong_check_digit_is_told_beside_its_field_and_nothing_is_kept() {
        var other = World.family(1, Set.of());
        Journey.signUp(other);
        Hospital.record(other);
        var parent = new Parent(other.mother());
        var draft = parent.openDraft(other);
        var form = Parent.form(other);
        var number = other.father().idNo();
        var wrong = number.substring(0, 17) + (number.endsWith("0") ? "1" : "0");
        var father = new java.util.HashMap<>((Map<?, ?>) form.get("father"));
        form.put(
                "father",
                Map.of(
                        "name",
                        father.get("name"),
                        "idType",
                        "01",
                        "idNo",
                        wrong,
                        "ethnicity",
                        "01",
                        "mobile",
                        "13900000001",
                        "hukouRegion",
                        "220502"));

        given().auth()
                .oauth2(parent.token())
                .contentType("application/json")
                .body(Map.of("version", draft.path("version").asLong(), "form", form))
                .put(APPLICATION + "/drafts/" + draft.path("draftId").asText())
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("ID_CHECK_DIGIT"))
                .body("errors.field", hasItem("father.idNo"))
                .body("errors[0].fix", not(blankOrNullString()));
        given().auth()
                .oauth2(parent.token())
                .put(APPLICATION + "/drafts/" + draft.path("draftId").asText() + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("FORM_INCOMPLETE"));
    }

    @Test
    void the_same_submission_twice_has_one_case_number() {
        var again = new Parent(family.mother()).apply(family);
        assertThat(again).isEqualTo(caseNo);
        given().auth()
                .oauth2(mother.token())
                .get(APPLICATION + "/cases")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1));
    }

    @Test
    void an_unknown_case_and_someone_elses_case_look_alike() {
        given().auth()
                .oauth2(mother.token())
                .get(APPLICATION + "/cases/22050220261103000001R")
                .then()
                .statusCode(404)
                .body("code", equalTo("CASE_UNKNOWN"));
        var stranger = World.family(1, Set.of()).mother();
        ProvincialIdentity.signUp(stranger);
        given().auth()
                .oauth2(Tokens.of(stranger.account()))
                .get(APPLICATION + "/cases/" + caseNo)
                .then()
                .statusCode(404)
                .body("code", equalTo("CASE_UNKNOWN"));
    }

    @Test
    void nobody_decides_an_item_that_is_not_claimed_or_not_of_the_own_unit() {
        var desk = Desk.of("B", "220502");
        var id = Until.present("the certificate's item", Duration.ofSeconds(30), () -> desk.queue("READY").stream()
                        .filter(row -> row.path("caseNo").asText().equals(caseNo))
                        .findFirst())
                .path("id")
                .asText();
        var unclaimed = desk.approve(id);
        assertThat(unclaimed.status()).isEqualTo(409);
        assertThat(unclaimed.code()).isEqualTo("NOT_CLAIMED");
        assertThat(Desk.of("B", "220503").open(id).status()).isEqualTo(404);
        assertThat(desk.queue("READY")).anyMatch(row -> row.path("id").asText().equals(id));
    }

    @Test
    void no_door_opens_without_a_token() {
        for (var door : new String[] {"/cases", "/births", "/drafts/00000000-0000-0000-0000-000000000000"}) {
            given().get(APPLICATION + door).then().statusCode(401);
        }
        given().get(Stack.url("vaccination") + "/work-items").then().statusCode(401);
        given().get(Stack.url("workflows") + "/processes").then().statusCode(401);
        given().get(Stack.url("monitoring") + "/counts").then().statusCode(401);
        given().auth()
                .oauth2(mother.token())
                .get(Stack.url("household-registration") + "/work-items")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(mother.token())
                .get(Stack.url("monitoring") + "/counts")
                .then()
                .statusCode(403);
    }
}
