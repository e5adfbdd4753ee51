package birth.insurance.admission;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import birth.kit.test.AtOnce;
import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What the machine check leaves to a clerk, and who may act on it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClerksDeskTest {

    private final Clerk clerk = Clerk.named("clerk-one");
    private final Clerk colleague = Clerk.named("clerk-two");
    private final Family family = Family.next().registered();

    @Test
    void leaves_a_foreign_region_and_a_missing_name_to_a_clerk_who_may_approve() {
        var id = clerk.itemOf(
                family.with("ins.region", "220102").without("child.name").applies());
        clerk.approve(id).statusCode(409).body("code", equalTo("NOT_CLAIMED"));
        clerk.claim(id).statusCode(200).body("checks", contains("REGION_MISMATCH", "NAME_MISSING"));
        colleague.approve(id).statusCode(409).body("code", equalTo("ALREADY_CLAIMED"));
        clerk.approve(id).statusCode(200);

        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
        assertThat(OutboxRows.about(family.subject()).get(1).payload()).contains("MANUAL");
    }

    @Test
    void never_enrols_a_child_twice_but_answers_with_the_enrolment_it_has() {
        family.applies();
        waitFor(family, "item.completed.v1");
        var again = Family.next().with("child.idNo", family.idNo());
        var id = clerk.itemOf(again.applies());
        clerk.claim(id).statusCode(200).body("checks", contains("ALREADY_INSURED"));

        var resultId = clerk.approve(id).statusCode(200).extract().<String>path("resultId");
        assertThat(OutboxRows.about(family.subject()).get(1).payload()).contains(resultId);
    }

    @Test
    void does_not_give_one_child_the_enrolment_of_another_on_the_same_certificate() {
        family.applies();
        waitFor(family, "item.completed.v1");
        var other = Family.next().registered().with("cert.no", family.fields().get("cert.no"));
        var id = clerk.itemOf(other.applies());
        clerk.claim(id).statusCode(200).body("checks", contains("CERT_OF_ANOTHER_CHILD"));

        clerk.approve(id).statusCode(409).body("code", equalTo("CERT_OF_ANOTHER_CHILD"));
        as(clerk.token())
                .contentType("application/json")
                .body("{\"reasonCode\":\"ALREADY_INSURED\",\"explanation\":\"证明编号已被使用\"}")
                .post("/work-items/" + id + "/refusal")
                .then()
                .statusCode(200);
        assertThat(OutboxRows.typesAbout(other.subject())).containsExactly("item.accepted.v1", "item.refused.v1");
    }

    @Test
    void leaves_a_notice_open_when_only_the_number_comes() {
        var id = clerk.itemOf(family.without("child.name").applies());
        clerk.claim(id).statusCode(200);
        as(clerk.token())
                .contentType("application/json")
                .body("{\"defects\":[{\"code\":\"D01\",\"field\":\"child.givenName\"}]}")
                .post("/work-items/" + id + "/notices")
                .then()
                .statusCode(200);
        var later = Family.next().applies();
        waitFor(later, "item.suspended.v1");
        later.registered().fillsTheForm();
        Bus.say(family.idNumberKnown(), later.idNumberKnown());
        waitFor(later, "item.completed.v1");

        as(clerk.token()).get("/work-items/" + id).then().body("item.state", equalTo("NOTICE"));
    }

    @Test
    void cannot_enrol_without_a_birth_date() {
        var id = clerk.itemOf(family.without("child.birthDate").applies());
        clerk.claim(id).statusCode(200).body("checks", contains("BIRTH_DATE_MISSING"));
        clerk.approve(id).statusCode(409).body("code", equalTo("BIRTH_DATE_MISSING"));
    }

    @Test
    void lets_one_of_two_clerks_claim_and_one_of_two_approvals_through() throws Exception {
        var id = clerk.itemOf(family.without("child.name").applies());

        var claims = bothAtOnce(() -> clerk.claim(id), () -> colleague.claim(id));
        assertThat(claims).containsExactlyInAnyOrder(200, 409);
        var winner = claims.get(0) == 200 ? clerk : colleague;
        var approvals = bothAtOnce(() -> winner.approve(id), () -> winner.approve(id));

        assertThat(approvals).containsExactlyInAnyOrder(200, 409);
        assertThat(OutboxRows.typesAbout(family.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
    }

    @Test
    void lets_nobody_in_without_the_role_the_unit_and_a_token_for_this_system() {
        var id = clerk.itemOf(family.without("child.name").applies());
        clerk.claim(id).statusCode(200);
        var role = "clerk:medical-insurance";
        var elsewhere = Tokens.clerk(role, "220503", "220503");
        for (var act : new String[] {"claim", "approval", "release", "hold", "unhold"}) {
            var door = "/work-items/" + id + "/" + act;
            knock(given(), door).statusCode(401);
            knock(as(Tokens.forAnotherAudience(role)), door).statusCode(401);
            knock(as(Tokens.clerk("clerk:social-security-card", "220502", "220502")), door)
                    .statusCode(403);
            knock(as(elsewhere), door).statusCode(404).body("code", equalTo("WORK_ITEM_UNKNOWN"));
        }
        as(elsewhere).get("/work-items?size=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        as(elsewhere).get("/work-items/" + id).then().statusCode(404);

        var result = "/results/" + clerk.approve(id).statusCode(200).extract().path("resultId");
        given().get(result).then().statusCode(401);
        as(clerk.token()).get(result).then().statusCode(403);
        as(Tokens.service("vaccination")).get(result).then().statusCode(403);
        as(Tokens.service("application"))
                .get("/results/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("RESULT_UNKNOWN"));
    }

    @Test
    void tells_what_is_wrong_with_a_malformed_request() {
        var id = clerk.itemOf(family.without("child.name").applies());
        clerk.claim(id).statusCode(200);

        as(clerk.token())
                .contentType("application/json")
                .body("{\"reasonCode\":")
                .post("/work-items/" + id + "/refusal")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        as(clerk.token())
                .contentType("application/json")
                .body("{\"reasonCode\":\"ALREADY_INSURED\"}")
                .post("/work-items/" + id + "/refusal")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors[0].field", equalTo("explanation"));
        clerk.approve("not-an-id").statusCode(404);
        clerk.approve(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("WORK_ITEM_UNKNOWN"));
    }

    private static void waitFor(Family about, String type) {
        await().atMost(20, SECONDS)
                .until(() -> OutboxRows.typesAbout(about.subject()).contains(type));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static ValidatableResponse knock(RequestSpecification caller, String door) {
        return caller.contentType("application/json")
                .body("{\"reasonCode\":\"CLERK\"}")
                .post(door)
                .then();
    }

    private static List<Integer> bothAtOnce(Callable<ValidatableResponse> one, Callable<ValidatableResponse> other)
            throws Exception {
        return AtOnce.all(List.of(one, other)).stream()
                .map(answer -> answer.extract().statusCode())
                .toList();
    }
}
