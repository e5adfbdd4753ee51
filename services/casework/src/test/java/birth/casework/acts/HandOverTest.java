package birth.casework.acts;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.kit.test.MovableClock;
import birth.kit.test.RealParts;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a shift, an absence, and a claim that was forgotten. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandOverTest {

    private final Errand errand = Errand.of("H").form("child.name", "王梓涵");
    private final String han = errand.clerk("han-over");
    private final String li = errand.clerk("li-over");

    @BeforeEach
    void bothAreAtWork() {
        Today.is("2026-11-03T10:06:00+08:00");
        atDesk(han);
        atDesk(li);
    }

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void an_item_goes_to_a_colleague_and_back_as_long_as_that_one_has_not_begun() {
        errand.accepted();
        errand.by(han, "hand-over", "{\"to\":\"li-over\"}").statusCode(409).body("code", equalTo("NOT_CLAIMED"));
        errand.by(han, "claim").statusCode(200);
        errand.by(li, "hand-over", "{\"to\":\"li-over\"}").statusCode(409).body("code", equalTo("ALREADY_CLAIMED"));
        errand.by(han, "hand-over", "{\"to\":\"nobody-here\"}")
                .statusCode(409)
                .body("code", equalTo("COLLEAGUE_UNKNOWN"));
        errand.by(han, "hand-over", "{\"to\":\"li-over\"}")
                .statusCode(200)
                .body("claimedBy", equalTo("li-over"))
                .body("handedOverBy", equalTo("han-over"));
        errand.by(han, "take-back").statusCode(200).body("claimedBy", equalTo("han-over"));
        errand.by(han, "hand-over", "{\"to\":\"li-over\"}").statusCode(200);
        errand.by(li, "comments", "{\"text\":\"已联系家长\"}").statusCode(200);
        errand.by(han, "take-back").statusCode(409).body("code", equalTo("NOTHING_TO_TAKE_BACK"));
        errand.by(li, "hand-over", "{}")
                .statusCode(200)
                .body("state", equalTo("READY"))
                .body("claimedBy", nullValue());
        errand.opened(li)
                .body("history.act", hasItems("HANDED_OVER", "TAKEN_BACK", "GIVEN_BACK_TO_QUEUE"))
                .body("history.detail", hasItem("li-over"));
    }

    @Test
    void what_waits_for_the_family_is_handed_over_too_and_its_answer_comes_to_the_new_officer() {
        errand.accepted();
        errand.by(han, "claim").statusCode(200);
        var notice = errand.by(
                        han, "notices", "{\"defects\":[{\"code\":\"D02\",\"field\":\"household-booklet.cover\"}]}")
                .statusCode(200)
                .extract()
                .jsonPath();
        errand.by(han, "hand-over", "{\"to\":\"li-over\"}").statusCode(200).body("state", equalTo("NOTICE"));
        errand.answered(notice.getString("noticeId"), "child.name", "王梓涵");
        errand.opened(li).body("item.state", equalTo("CLAIMED")).body("item.claimedBy", equalTo("li-over"));
    }

    @Test
    void siblings_go_together() {
        errand.accepted();
        var twin = errand.sibling().form("child.name", "王梓萱");
        twin.accepted();
        errand.by(han, "claim").statusCode(200);
        errand.by(han, "hand-over", "{\"to\":\"li-over\"}").statusCode(200);
        twin.opened(li).body("item.claimedBy", equalTo("li-over"));
    }

    @Test
    void an_absence_passes_everything_on_from_its_first_day_and_nothing_new_comes_to_who_is_away() {
        errand.accepted();
        errand.by(han, "claim").statusCode(200);
        away(li, "han-over", "2026-11-04", "2026-11-05", "li-over")
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ABSENCE"));
        away(han, "han-over", "2026-11-01", "2026-11-02", null).statusCode(409).body("code", equalTo("ABSENCE_PAST"));
        away(han, "han-over", "2026-11-04", "2026-11-05", "han-over")
                .statusCode(409)
                .body("code", equalTo("COLLEAGUE_UNKNOWN"));
        var absence = away(han, "han-over", "2026-11-04", "2026-11-05", "li-over")
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        away(errand.supervisor(), "han-over", "2026-11-05", "2026-11-09", null)
                .statusCode(409)
                .body("code", equalTo("ABSENCE_OVERLAPS"));
        away(li, "li-over", "2026-11-05", "2026-11-05", "han-over")
                .statusCode(409)
                .body("code", equalTo("STAND_IN_ABSENT"));
        errand.opened(han).body("item.claimedBy", equalTo("han-over"));
        Today.is("2026-11-04T08:30:00+08:00");
        await().atMost(20, SECONDS).untilAsserted(() -> errand.opened(li)
                .body("item.claimedBy", equalTo("li-over"))
                .body("history.actor", hasItem("machine")));
        colleagues(li).body("find { it.account == 'han-over' }.absences.id", hasItem(absence));
        var late = errand.sibling().form("child.name", "王梓萱");
        late.accepted();
        late.opened(li).body("item.claimedBy", equalTo("li-over"));
        errand.by(li, "hand-over", "{\"to\":\"han-over\"}").statusCode(409).body("code", equalTo("COLLEAGUE_ABSENT"));
        end(han, "han-over", absence).statusCode(204);
        end(han, "han-over", absence).statusCode(404).body("code", equalTo("ABSENCE_UNKNOWN"));
        errand.by(li, "hand-over", "{\"to\":\"han-over\"}").statusCode(200);
    }

    @Test
    void a_claim_nothing_happens_to_goes_back_into_the_queue_after_five_working_days() {
        errand.accepted();
        errand.by(han, "claim").statusCode(200);
        Today.is("2026-11-10T16:00:00+08:00");
        errand.by(han, "comments", "{\"text\":\"等户口所在地回电\"}").statusCode(200);
        Today.is("2026-11-17T16:00:00+08:00");
        errand.opened(han).body("item.state", equalTo("CLAIMED"));
        Today.is("2026-11-18T08:30:00+08:00");
        await().atMost(20, SECONDS).untilAsserted(() -> errand.opened(han)
                .body("item.state", equalTo("READY"))
                .body("history.act", hasItem("CLAIM_LAPSED")));
    }

    @Test
    void colleagues_are_those_who_have_been_at_a_desk_of_the_unit_with_what_they_have_in_hand() {
        errand.accepted();
        errand.by(han, "claim").statusCode(200);
        colleagues(li)
                .body("account", hasItems("han-over", "li-over"))
                .body("find { it.account == 'han-over' }.inHand", greaterThanOrEqualTo(1));
        colleagues(Tokens.clerk("far", "clerk:household-registration", "220503010000", "220503"))
                .body("account", not(hasItem("han-over")));
    }

    private static void atDesk(String token) {
        given().auth().oauth2(token).get("/work-items/summary").then().statusCode(200);
    }

    private static ValidatableResponse colleagues(String token) {
        return given().auth().oauth2(token).get("/colleagues").then().statusCode(200);
    }

    private static ValidatableResponse away(String token, String account, String from, String until, String standIn) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"from\":\"%s\",\"until\":\"%s\"%s}"
                        .formatted(from, until, standIn == null ? "" : ",\"standIn\":\"" + standIn + "\""))
                .post("/colleagues/" + account + "/absences")
                .then();
    }

    private static ValidatableResponse end(String token, String account, String absence) {
        return given().auth()
                .oauth2(token)
                .post("/colleagues/" + account + "/absences/" + absence + "/end")
                .then();
    }
}
