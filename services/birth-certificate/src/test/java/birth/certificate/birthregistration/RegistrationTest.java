package birth.certificate.birthregistration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegistrationTest {

    private static final String TOWNSHIP = "220502001";

    private final Ward ward = Ward.next();
    private final Birth birth = Birth.next();
    private final Clerk clerk = Clerk.of("township", TOWNSHIP);

    @Test
    void registers_late_and_links_at_once_when_the_child_is_born() {
        ward.records(birth).statusCode(201);
        asks(birth, birth.motherId(), "1", TOWNSHIP);
        var item = clerk.claimed(birth.caseNo(), "R");
        clerk.opened(item).body("item.checks", empty());
        String result = clerk.act(item, "approval").statusCode(200).extract().path("resultId");
        read(result)
                .body("item", equalTo("R"))
                .body("fields.'reg.no'", matchesPattern("R220502001\\d{9}"))
                .body("fields.'reg.kind'", equalTo("LATE"))
                .body("fields.'reg.linkedToBirth'", equalTo("true"));
        assertThat(OutboxRows.typesAbout(birth.subject())).containsExactly("item.accepted.v1", "item.completed.v1");
        assertThat(OutboxRows.about(birth.subject()).toString()).doesNotContain(birth.motherId(), Birth.MOTHER);
    }

    @Test
    void registers_a_mothers_order_of_birth_once() {
        asks(birth, birth.motherId(), "2", TOWNSHIP);
        clerk.act(clerk.claimed(birth.caseNo(), "R"), "approval").statusCode(200);
        var again = Birth.next();
        asks(again, birth.motherId(), "2", TOWNSHIP);
        var item = clerk.claimed(again.caseNo(), "R");
        clerk.opened(item).body("item.checks", contains("REGISTERED_ALREADY"));
        clerk.act(item, "approval").statusCode(409).body("code", equalTo("REGISTERED_ALREADY"));
        var third = Birth.next();
        asks(third, birth.motherId(), "3", TOWNSHIP);
        clerk.act(clerk.claimed(third.caseNo(), "R"), "approval").statusCode(200);
    }

    @Test
    void follows_a_mother_whom_a_replaced_certificate_names_right() {
        asks(birth, birth.motherId(), "4", TOWNSHIP);
        clerk.act(clerk.claimed(birth.caseNo(), "R"), "approval").statusCode(200);
        var right = Birth.next().motherId();
        birth.showsTo("R", 1, form(right, "4"));
        Bus.say(birth.replacesThePaper("R", TOWNSHIP));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OutboxRows.typesAbout(birth.subject()).contains("item.change-acknowledged.v1"));
        var again = Birth.next();
        asks(again, right, "4", TOWNSHIP);
        clerk.opened(clerk.claimed(again.caseNo(), "R")).body("item.checks", contains("REGISTERED_ALREADY"));
        var others = Birth.next();
        asks(others, birth.motherId(), "4", TOWNSHIP);
        clerk.opened(clerk.claimed(others.caseNo(), "R")).body("item.checks", empty());
    }

    @Test
    void needs_the_order_of_birth_and_a_mother_and_sees_who_lives_elsewhere() {
        birth.showsTo("R", 1, "{\"child.birthOrder\":\"16\",\"mother.hukouRegion\":\"220503\"}");
        Bus.say(birth.asks("R", TOWNSHIP));
        var item = clerk.claimed(birth.caseNo(), "R");
        clerk.opened(item)
                .body("item.checks", containsInAnyOrder("MOTHER_MISSING", "BIRTH_ORDER_MISSING", "HUKOU_ELSEWHERE"));
        clerk.act(item, "approval").statusCode(409).body("code", equalTo("MOTHER_MISSING"));
    }

    @Test
    void belongs_to_the_clerks_of_its_township() {
        asks(birth, birth.motherId(), "1", TOWNSHIP);
        var item = clerk.accepted(birth.caseNo(), "R");
        Clerk.of("neighbour", "220502002").act(item, "claim").statusCode(404);
        new Clerk(ward.clerk()).act(item, "claim").statusCode(404);
    }

    @Test
    void is_refused_with_a_decision_like_every_item() {
        asks(birth, birth.motherId(), "1", TOWNSHIP);
        var item = clerk.claimed(birth.caseNo(), "R");
        clerk.post(
                        "/work-items/" + item + "/refusal",
                        "{\"reasonCode\":\"CONDITIONS_NOT_MET\",\"explanation\":\"不属于本乡镇办理\"}")
                .statusCode(200);
        assertThat(OutboxRows.typesAbout(birth.subject())).containsExactly("item.accepted.v1", "item.refused.v1");
    }

    private static void asks(Birth birth, String motherId, String order, String township) {
        birth.showsTo("R", 1, form(motherId, order));
        Bus.say(birth.asks("R", township));
    }

    private static String form(String motherId, String order) {
        return """
                {"mother.name":"赵雨桐","mother.idType":"01","mother.idNo":"%s","child.birthOrder":"%s","mother.hukouRegion":"220502"}""".formatted(motherId, order);
    }

    private static ValidatableResponse read(String result) {
        return given().auth()
                .oauth2(Tokens.service("application"))
                .header("Purpose", "test")
                .get("/results/" + result)
                .then()
                .statusCode(200);
    }
}
