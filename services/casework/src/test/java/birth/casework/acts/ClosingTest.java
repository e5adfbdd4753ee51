package birth.casework.acts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClosingTest {

    private static final String WHY = "{\"reasonCode\":\"OUTSIDE_POWER\",\"explanation\":\"随父落户地不在本辖区\"}";

    private final Errand errand = Errand.of("H").form("child.name", "王梓涵");

    @Test
    void not_accepting_names_law_remedies_and_another_route_and_keeps_them_off_the_bus() {
        errand.accepted();
        var han = errand.clerk("han");
        var body = WHY.replace("\"}", "\",\"otherRoute\":\"请到户籍地派出所办理\"}");
        errand.by(han, "non-acceptance", body).statusCode(409).body("code", equalTo("NOT_CLAIMED"));
        errand.by(han, "claim").statusCode(200);
        errand.by(han, "non-acceptance", WHY).statusCode(400);
        String decision =
                errand.by(han, "non-acceptance", body).statusCode(200).extract().path("decisionId");
        errand.by(han, "non-acceptance", body).statusCode(409);
        given().auth()
                .oauth2(Tokens.service("application"))
                .get("/decisions/" + decision)
                .then()
                .statusCode(200)
                .body("kind", equalTo("NOT_ACCEPTED"))
                .body("legalBasis", containsString("户口登记条例"))
                .body("remedies", containsString("60日"))
                .body("otherRoute", equalTo("请到户籍地派出所办理"));
        assertThat(errand.payload("item.not-accepted.v1")).doesNotContain("派出所", "辖区");
    }

    @Test
    void a_diverted_item_stays_workable_and_is_approved_in_person() {
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "claim").statusCode(200);
        errand.by(han, "diversion", WHY).statusCode(200);
        errand.by(han, "diversion", WHY).statusCode(409);
        errand.opened(han)
                .body("item.state", equalTo("DIVERTED"))
                .body("item.route", equalTo("WINDOW"))
                .body("fields.'child.name'", equalTo("王梓涵"));
        errand.by(han, "release").statusCode(200).body("state", equalTo("DIVERTED"));
        errand.by(han, "approval").statusCode(409).body("code", equalTo("NOT_CLAIMED"));
        errand.by(errand.clerk("li"), "claim").statusCode(200).body("state", equalTo("DIVERTED"));
        errand.by(han, "claim").statusCode(409).body("code", equalTo("ALREADY_CLAIMED"));
        errand.by(errand.clerk("li"), "approval").statusCode(200);
        assertThat(errand.said()).containsExactly("accepted", "diverted", "completed");
    }

    @Test
    void an_item_asked_for_at_the_window_comes_with_its_data_and_is_listed_there() {
        errand.accepted("WINDOW");
        errand.awaitSaid("item.diverted.v1");
        assertThat(errand.payload("item.diverted.v1")).contains("WINDOW_ROUTE");
        given().auth()
                .oauth2(errand.clerk("han"))
                .get("/work-items?state=DIVERTED&item=H&size=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(errand.id().toString()));
    }

    /** The family goes on with it at another station (domain.md 3.3). */
    @Test
    void lets_an_undecided_item_go_to_another_office_and_says_why() {
        errand.accepted();
        errand.say("withdrawal-requested", errand.more("ONLINE") + ",\"reasonCode\":\"OTHER_OFFICE\"");
        errand.awaitSaid("item.withdrawn.v1");
        assertThat(errand.payload("item.withdrawn.v1")).contains("\"reasonCode\":\"OTHER_OFFICE\"");
        assertThat(errand.said()).containsExactly("accepted", "withdrawn");

        var again = errand.again().form("child.name", "王梓宁");
        again.say("item-requested", again.more("ONLINE") + ",\"predecessors\":[]");
        again.awaitHistory("DATA_CHANGED");
        again.opened(again.clerk("li"))
                .body("changes.differences.flatten().was", hasItem("王梓涵"))
                .body("changes.differences.flatten().now", hasItem("王梓宁"));
    }

    @Test
    void keeps_what_it_has_decided_and_what_is_held_from_another_office() {
        errand.accepted();
        errand.say("objection-raised", ",\"reasonCode\":\"PARENTS_DISAGREE\"");
        errand.awaitSaid("item.held.v1");
        errand.say("withdrawal-requested", errand.more("ONLINE") + ",\"reasonCode\":\"OTHER_OFFICE\"");
        errand.awaitSaid("item.withdrawal-declined.v1");
        assertThat(errand.payload("item.withdrawal-declined.v1")).contains("PARENTS_DISAGREE");
        errand.withdrawn();
        errand.awaitSaid("item.withdrawn.v1");
        assertThat(errand.payload("item.withdrawn.v1")).doesNotContain("OTHER_OFFICE");
    }

    /** domain.md 12 A10. */
    @Test
    void a_withdrawal_is_granted_before_the_decision_and_declined_with_the_lawful_way_after_it() {
        errand.accepted();
        errand.withdrawn();
        errand.awaitSaid("item.withdrawn.v1");
        errand.withdrawn();
        var done = Errand.of("H").form("child.name", "王梓涵").accepted();
        var han = done.clerk("han");
        done.by(han, "claim").statusCode(200);
        done.by(han, "approval").statusCode(200);
        done.withdrawn();
        done.awaitSaid("item.withdrawal-declined.v1");
        assertThat(done.payload("item.withdrawal-declined.v1")).contains("POLICE_CORRECTION_ONLY");
        assertThat(errand.said()).containsExactly("accepted", "withdrawn");
        errand.by(errand.clerk("han"), "claim").statusCode(409).body("code", equalTo("WRONG_STATE"));
        listed(errand, "").body("items", empty());
        listed(errand, "&ended=true").body("items.id", contains(errand.id().toString()));
        listed(errand, "&ended=true&pile=TO_DO").body("items", empty());
    }

    private static ValidatableResponse listed(Errand errand, String more) {
        return given().auth()
                .oauth2(errand.clerk("han"))
                .get("/work-items?of=" + errand.reference() + more)
                .then()
                .statusCode(200);
    }

    @Test
    void a_withdrawal_of_an_item_never_asked_makes_a_later_request_change_nothing() {
        errand.withdrawn();
        errand.awaitSaid("item.withdrawn.v1");
        assertThat(errand.payload("item.withdrawn.v1")).doesNotContain("decisionId");
        var late = errand.say("item-requested", errand.more("ONLINE") + ",\"predecessors\":[]");
        Bus.say(late);
        var other = Errand.of("H").form("child.name", "王梓涵").accepted();
        assertThat(other.said()).containsExactly("accepted");
        assertThat(errand.said()).containsExactly("withdrawn");
    }
}
