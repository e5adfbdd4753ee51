package birth.casework.acts;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import birth.casework.desk.Pile;
import birth.casework.item.State;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a clerk's desk needs beside the acts: piles and counts, a search, masks, a hold that ends by itself. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClerksDayTest {

    private static final String NUMBER = "220502199001019627";

    private final Errand errand = Errand.of("H")
            .form(
                    "child.name", "王梓涵",
                    "child.birthDate", "2026-11-01",
                    "mother.name", "李晓云",
                    "mother.idType", "01",
                    "mother.idNo", NUMBER,
                    "mother.mobile", "13900000001",
                    "mother.address", "吉林省通化市东昌区光明街道和平路8号");

    @AfterEach
    void realTime() {
        MovableClock.real();
    }

    @Test
    void numbers_phones_and_addresses_are_masked_until_a_purpose_is_given_and_the_look_is_recorded() {
        errand.accepted();
        var han = errand.clerk("han-mask");
        errand.opened(han)
                .body("fields.'mother.idNo'", equalTo("220***********9627"))
                .body("fields.'mother.mobile'", equalTo("139****0001"))
                .body("fields.'mother.address'", equalTo("吉林省通化市东昌区光明街道*****"))
                .body("fields.'mother.name'", equalTo("李晓云"));
        errand.by(han, "unmasking", "{\"fields\":[\"mother.idNo\"]}").statusCode(400);
        errand.by(han, "unmasking", "{\"fields\":[\"mother.idNo\",\"father.idNo\"],\"purpose\":\"COMPARE\"}")
                .statusCode(200)
                .body("fields.'mother.idNo'", equalTo(NUMBER))
                .body("fields", not(hasKey("father.idNo")));
        errand.by(elsewhere(), "unmasking", "{\"fields\":[\"mother.idNo\"],\"purpose\":\"COMPARE\"}")
                .statusCode(404);
        assertThat(audited("FIELD_UNMASKED", errand.reference())).containsExactly("COMPARE");
    }

    @Test
    void an_item_is_found_by_whole_values_only_and_only_in_its_own_unit() {
        errand.accepted();
        var han = errand.clerk("han-search");
        var id = errand.id().toString();
        search(han, "\"name\":\"李晓云\",\"birthDate\":\"1990-01-01\"").body("items.id", hasItem(id));
        search(han, "\"name\":\"王梓涵\",\"birthDate\":\"2026-11-01\"").body("items.id", hasItem(id));
        search(han, "\"number\":\"" + NUMBER + "\"").body("items.id", hasItem(id));
        search(han, "\"phone\":\"139 0000 0001\"").body("items.id", hasItem(id));
        search(han, "\"caseNo\":\"" + caseNo() + "\"").body("items.id", contains(id));
        search(han, "\"number\":\"" + NUMBER.substring(0, 17) + "\"").body("items", empty());
        search(han, "\"name\":\"李晓\",\"birthDate\":\"1990-01-01\"").body("items", empty());
        search(elsewhere(), "\"caseNo\":\"" + caseNo() + "\"").body("items", empty());
        asked(han, "{\"name\":\"李晓云\",\"purpose\":\"ENQUIRY\"}").statusCode(400);
        asked(han, "{\"caseNo\":\"" + caseNo() + "\"}").statusCode(400);
        assertThat(audited("SEARCH_FOUND", errand.reference())).hasSize(5).containsOnly("ENQUIRY");
    }

    @Test
    void a_former_value_finds_the_item_no_more() {
        errand.accepted();
        errand.revised("child.name", "王梓萱", "child.birthDate", "2026-11-01");
        errand.awaitHistory("DATA_CHANGED");
        search(errand.clerk("han"), "\"number\":\"" + NUMBER + "\"")
                .body("items.id", not(hasItem(errand.id().toString())));
    }

    @Test
    void a_hold_ends_by_itself_on_its_day_and_says_why_to_colleagues() {
        Today.is("2026-11-03T10:06:00+08:00");
        errand.accepted();
        var han = errand.clerk("han");
        errand.by(han, "hold", "{\"reasonCode\":\"WAITING_FOR_ENQUIRY\",\"until\":\"2026-11-03\"}")
                .statusCode(409)
                .body("code", equalTo("HOLD_UNTIL_PAST"));
        errand.by(
                        han,
                        "hold",
                        "{\"reasonCode\":\"WAITING_FOR_ENQUIRY\",\"until\":\"2026-11-05\",\"explanation\":\"等外地派出所回函\"}")
                .statusCode(200)
                .body("heldUntil", equalTo("2026-11-05"));
        errand.opened(han).body("remarks.text", hasItem("等外地派出所回函"));
        Today.is("2026-11-05T08:30:00+08:00");
        await().atMost(20, SECONDS).untilAsserted(() -> errand.opened(han).body("item.state", equalTo("READY")));
        assertThat(errand.said()).containsExactly("accepted", "held", "released");
    }

    @Test
    void the_piles_of_a_day_are_counted_and_listed() {
        Today.is("2026-11-03T10:06:00+08:00");
        errand.accepted();
        var han = errand.clerk("han");
        var id = errand.id().toString();
        pile(han, "STRAIGHTFORWARD").body("items.id", hasItem(id));
        pile(han, "OVERNIGHT").body("items.id", hasItem(id));
        var others = "&of=" + caseNo() + "-6/H/1&of=no-item";
        pile(han, "STRAIGHTFORWARD&of=" + errand.reference() + others).body("items.id", contains(id));
        pile(han, "STRAIGHTFORWARD" + others).body("items", empty());
        pile(elsewhere(), "STRAIGHTFORWARD&of=" + errand.reference()).body("items", empty());
        pile(han, "OVERDUE").body("items.id", not(hasItem(id)));
        errand.by(han, "claim").statusCode(200);
        pile(han, "TO_DO").body("items.id", hasItem(id));
        pile(han, "STRAIGHTFORWARD").body("items.id", hasItem(id));
        pile(errand.clerk("li"), "TO_DO").body("items.id", not(hasItem(id)));
        pile(errand.clerk("li"), "STRAIGHTFORWARD").body("items.id", not(hasItem(id)));
        var notice = errand.by(
                        han, "notices", "{\"defects\":[{\"code\":\"D02\",\"field\":\"household-booklet.cover\"}]}")
                .statusCode(200)
                .extract()
                .jsonPath();
        pile(han, "STRAIGHTFORWARD").body("items.id", not(hasItem(id)));
        pile(han, "ANSWERED").body("items.id", not(hasItem(id)));
        errand.answered(notice.getString("noticeId"), "child.name", "王梓涵");
        pile(han, "ANSWERED").body("items.id", hasItem(id));
        Today.is("2026-11-30T10:06:00+08:00");
        pile(han, "OVERDUE").body("items.id", hasItem(id));
        summaryCountsWhatTheListShows(han, "");
        summaryCountsWhatTheListShows(han, "&item=H");
        assertThat(summary(han, "&item=V")
                        .getMap("piles", String.class, Integer.class)
                        .values())
                .containsOnly(0);
    }

    private void summaryCountsWhatTheListShows(String clerk, String ofItem) {
        var summary = summary(clerk, ofItem);
        for (var pile : Pile.values()) {
            queue(clerk, "pile=" + pile + ofItem).body("total", equalTo(summary.getInt("piles." + pile)));
        }
        for (var state : State.values()) {
            queue(clerk, "state=" + state + ofItem).body("total", equalTo(summary.getInt("states." + state)));
        }
        queue(clerk, "mine=true" + ofItem).body("total", equalTo(summary.getInt("mine")));
    }

    private static JsonPath summary(String clerk, String ofItem) {
        return given().auth()
                .oauth2(clerk)
                .get("/work-items/summary" + ofItem.replace('&', '?'))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void the_defects_of_an_item_are_those_in_force() {
        given().auth()
                .oauth2(errand.clerk("han"))
                .get("/defects?item=C")
                .then()
                .statusCode(200)
                .body("code", contains("D01", "D09", "D12", "D18"));
    }

    @Test
    void who_acts_on_what_another_has_just_changed_is_told_to_look_again_and_the_other_change_stays() {
        errand.accepted();
        clash("/" + errand.id());
        assertThat(StoredRows.read("select checks from work_item where id = ?", row -> row.getString(1), errand.id()))
                .containsExactly("THEIRS");
        clash("/deadlock");
    }

    private static void clash(String door) {
        given().post("/clashes" + door)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("CHANGED_MEANWHILE"));
    }

    @Test
    void shows_a_paper_to_the_office_it_was_handed_in_for_and_records_the_reading() {
        errand.form(
                        "materials",
                        "[{\"id\":\"m1\",\"kind\":\"marriage-certificate\"},{\"id\":\"m2\",\"kind\":\"marriage-certificate\"}]")
                .accepted();
        OtherOffices.answer("GET /materials/m1", 200, "scan");
        var han = errand.clerk("han");
        assertThat(errand.seen(han, "papers/m1").statusCode(200).extract().asString())
                .isEqualTo("scan");
        assertThat(StoredRows.read(
                        "select 1 from audit_trail where act = 'PAPER_READ' and subject = ? and purpose = 'm1'",
                        row -> 1,
                        errand.reference()))
                .hasSize(1);
        errand.seen(han, "papers/m9").statusCode(404).body("code", equalTo("PAPER_UNKNOWN"));
        errand.seen(han, "papers/m2").statusCode(503).body("code", equalTo("PAPER_AWAY"));
        errand.seen(elsewhere(), "papers/m1").statusCode(404);
    }

    private String caseNo() {
        return errand.subject().substring(0, errand.subject().length() - 2);
    }

    private static String elsewhere() {
        return Tokens.clerk("pu", "clerk:household-registration", "220524010000", "220524");
    }

    private static ValidatableResponse pile(String token, String pile) {
        return queue(token, "pile=" + pile);
    }

    private static ValidatableResponse queue(String token, String lot) {
        return given().auth()
                .oauth2(token)
                .get("/work-items?size=200&" + lot)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(String token, String by) {
        return asked(token, "{" + by + ",\"purpose\":\"ENQUIRY\"}").statusCode(200);
    }

    private static ValidatableResponse asked(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/work-items/search")
                .then();
    }

    private static List<String> audited(String act, String subject) {
        return StoredRows.read(
                "select purpose from audit_trail where act = ? and subject = ?", row -> row.getString(1), act, subject);
    }
}
