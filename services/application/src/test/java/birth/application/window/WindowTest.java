package birth.application.window;

import static birth.application.Cases.awaitItem;
import static birth.application.Cases.awaitLine;
import static birth.application.window.Counter.by;
import static birth.application.window.Counter.find;
import static birth.application.window.Counter.helper;
import static birth.application.window.Counter.window;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.application.Department;
import birth.application.Family;
import birth.application.Finished;
import birth.application.Item;
import birth.application.form.Form;
import birth.application.form.Forms;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import birth.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A family before a window, without a phone (domain.md 5, C15). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WindowTest {

    /** "%PDF-1.7" */
    private static final String PDF = "JVBERi0xLjc=";

    @AfterEach
    void back_to_real_time() {
        MovableClock.real();
    }

    @Test
    void the_case_is_found_by_a_parents_number_or_its_own_with_names_masked_and_only_in_the_windows_region() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        find("{\"idNo\":\"" + family.fatherId() + "\"}").body("caseNo", contains(caseNo));
        find("{\"caseNo\":\"" + caseNo + "\"}")
                .body("caseNo", contains(caseNo))
                .body("applicant[0]", containsString("*"));
        find("{\"idNo\":\"" + family.fatherId().substring(0, 17) + "\"}").body("$", empty());
        by("220503")
                .body("{\"caseNo\":\"" + caseNo + "\"}")
                .post("/window-cases")
                .then()
                .body("$", empty());
        by("220503").get("/window-cases/" + caseNo).then().statusCode(404);
        window().body("{}").post("/window-cases").then().statusCode(400);
        window().get("/window-cases/" + caseNo)
                .then()
                .statusCode(200)
                .body("consent", equalTo("WAITING"))
                .body("children", hasSize(1))
                .body("children[0].name", containsString("*"));
        window().get("/window-cases/" + caseNo + "/shipments")
                .then()
                .statusCode(200)
                .body("$", empty());
        by("220503").get("/window-cases/" + caseNo + "/shipments").then().statusCode(404);
        family.mother().get("/window-cases/" + caseNo).then().statusCode(403);
        assertThat(StoredRows.read("select act from audit_trail where subject = ?", row -> row.getString(1), caseNo))
                .contains("CASE_READ_AT_WINDOW");
    }

    /** The family lives in 柳河县 and was in hospital in 东昌区: both windows know it, a third one does not. */
    @Test
    void the_window_at_home_knows_the_family_whose_child_was_born_in_another_county() {
        var family = Family.withChildren(1);
        var father = new Form.Father("王浩然", "01", family.fatherId(), "01", null, "220524");
        var caseNo = family.submit(Forms.following("F", father, Forms.child(1, "王", "梓涵")));
        by("220524")
                .body("{\"caseNo\":\"" + caseNo + "\"}")
                .post("/window-cases")
                .then()
                .body("caseNo", contains(caseNo));
        by("220524").get("/window-cases/" + caseNo).then().statusCode(200);
        window().get("/window-cases/" + caseNo).then().statusCode(200);
        by("220503").get("/window-cases/" + caseNo).then().statusCode(404);
    }

    @Test
    void a_village_helper_has_the_families_of_the_own_township_and_hands_nothing_out() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(livingIn("220502003", family));
        var elsewhere = Family.withChildren(1).submit();
        helper("220502003")
                .body("{\"idNo\":\"" + family.fatherId() + "\"}")
                .post("/window-cases")
                .then()
                .body("caseNo", contains(caseNo))
                .body("applicant[0]", containsString("*"));
        helper("220502003")
                .get("/window-cases/" + caseNo)
                .then()
                .statusCode(200)
                .body("children[0].name", containsString("*"));
        helper("220502003").get("/window-cases/" + elsewhere).then().statusCode(404);
        helper("220502004").get("/window-cases/" + caseNo).then().statusCode(404);
        helper("220502003")
                .get("/window-cases/" + caseNo + "/rating")
                .then()
                .statusCode(404)
                .body("code", equalTo("RATING_NOT_ASKED"));
        for (var door : List.of("/window-cases/" + caseNo + "/shipments", "/shipments?state=PACKING")) {
            helper("220502003").get(door).then().statusCode(403);
        }
        helper("220502003")
                .get("/appointments?unit=220502003&day=2026-11-30")
                .then()
                .statusCode(403);
    }

    private static Form livingIn(String township, Family family) {
        var form = family.form();
        var mother = form.mother();
        var home = new Form.Address("220502", "老站街道示例路1号", township);
        return form.with(
                form.children(),
                new Form.Mother(
                        mother.ethnicity(), mother.mobile(), home, mother.hukouRegion(), mother.maritalStatus()));
    }

    /** Issue 4 item 3: whatever the family can tell, whole; what an older form said finds nothing any more. */
    @Test
    void the_case_is_found_by_query_code_phone_and_a_name_with_its_birth_date_and_by_no_part_of_them() {
        var family = Family.withChildren(1);
        var submitted = family.mother()
                .put("/drafts/" + family.filledDraft(family.form()) + "/submission")
                .then()
                .statusCode(201)
                .extract();
        String caseNo = submitted.path("caseNo");
        String code = submitted.path("queryCode");
        var born = family.fatherId().substring(6, 10) + "-"
                + family.fatherId().substring(10, 12) + "-"
                + family.fatherId().substring(12, 14);
        find("{\"queryCode\":\"" + code.toLowerCase(Locale.ROOT) + "\",\"purpose\":\"CONTACT\"}")
                .body("caseNo", contains(caseNo));
        find("{\"phone\":\"139 0000 0001\"}").body("caseNo", hasItem(caseNo));
        find("{\"name\":\"王浩然\",\"birthDate\":\"" + born + "\"}").body("caseNo", hasItem(caseNo));
        find("{\"name\":\"王浩\",\"birthDate\":\"" + born + "\"}").body("$", empty());
        find("{\"phone\":\"1390000000\"}").body("caseNo", not(hasItem(caseNo)));
        by("220503")
                .body("{\"queryCode\":\"" + code + "\"}")
                .post("/window-cases")
                .then()
                .body("$", empty());
        window().body("{\"name\":\"王浩然\"}").post("/window-cases").then().statusCode(400);

        reaches(family, caseNo, 1, "13900000777");
        find("{\"phone\":\"13900000777\"}").body("caseNo", contains(caseNo));
        reaches(family, caseNo, 2, "13900000778");
        find("{\"phone\":\"13900000777\"}").body("$", empty());
        find("{\"queryCode\":\"" + code + "\"}").body("caseNo", contains(caseNo));
        assertThat(StoredRows.read(
                        "select purpose from audit_trail where act = 'SEARCHED_BY_CODE' and actor = 'counter-220502'",
                        row -> row.getString(1)))
                .contains("CONTACT");
    }

    @Test
    void an_office_learns_whose_query_code_it_is_for_the_cases_of_its_own_units_alone() {
        var family = Family.withChildren(1);
        var submitted = family.mother()
                .put("/drafts/" + family.filledDraft(family.form()) + "/submission")
                .then()
                .statusCode(201)
                .extract();
        String caseNo = submitted.path("caseNo");
        var body = "{\"queryCode\":\"" + submitted.path("queryCode") + "\",\"purpose\":\"ENQUIRY\"}";
        var unit = StoredRows.read(
                        "select unit from case_item where case_no = ? and item = 'H'", row -> row.getString(1), caseNo)
                .getFirst();
        asked("clerk:household-registration", unit, body).statusCode(200).body("caseNos", contains(caseNo));
        asked("clerk:household-registration", "elsewhere", body).body("caseNos", empty());
        asked("clerk:vaccination", unit, body).body("caseNos", empty());
        asked("counter", unit, body).statusCode(403);
        assertThat(StoredRows.read(
                        "select act from audit_trail where subject = ? and purpose = 'ENQUIRY'",
                        row -> row.getString(1),
                        caseNo))
                .containsExactly("SEARCH_FOUND");
    }

    private static void reaches(Family family, String caseNo, int version, String mobile) {
        family.mother()
                .body("{\"formVersion\":%d,\"fields\":{\"mother.mobile\":\"%s\"}}".formatted(version, mobile))
                .put("/cases/" + caseNo + "/children/1/fields")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse asked(String role, String unit, String body) {
        return given().auth()
                .oauth2(Tokens.clerk(role, unit, "220502"))
                .contentType("application/json")
                .body(body)
                .post("/query-codes")
                .then();
    }

    @Test
    void the_other_parent_signs_on_paper_and_the_process_hears_that_it_was_on_paper() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        sign(caseNo, "2026-01-01", "bm8gcGFwZXI=").statusCode(400).body("code", equalTo("SCAN_UNREADABLE"));
        sign(caseNo, "2999-01-01", PDF).statusCode(409).body("code", equalTo("SIGNED_TOMORROW"));
        sign(caseNo, "2026-01-01", PDF).statusCode(200).body("consent", equalTo("GRANTED"));
        sign(caseNo, "2026-01-01", PDF).statusCode(200).body("consent", equalTo("GRANTED"));
        family.mother()
                .get("/cases/" + caseNo + "/consents")
                .then()
                .body("find { it.who == 'OTHER_PARENT' }.method", equalTo("SIGNED_PAPER"));
        family.mother().get("/cases/" + caseNo + "/timeline").then().body("code", hasItem("CONSENT_GRANTED"));
        assertThat(OutboxRows.typesAbout(caseNo)).containsExactly("case.submitted.v1", "case.consent-granted.v1");
        assertThat(StoredRows.read(
                        "select payload from outbox where subject = ? and type = 'case.consent-granted.v1'",
                        row -> row.getString(1),
                        caseNo))
                .allMatch(payload -> payload.contains("PAPER"));
    }

    /** domain.md 2.2 E28, after the form was handed in. */
    @Test
    void nobody_waits_for_a_parent_who_can_sign_no_more() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        inPlaceOfTheDead(caseNo, false).statusCode(400);
        inPlaceOfTheDead(caseNo, true).statusCode(200).body("consent", equalTo("NOT_NEEDED"));
        inPlaceOfTheDead(caseNo, true).statusCode(200);
        family.mother().get("/cases/" + caseNo + "/timeline").then().body("code", hasItem("CONSENT_DISPENSED"));
        family.mother().get("/cases/" + caseNo + "/consents").then().body("who", not(hasItem("OTHER_PARENT")));
        assertThat(OutboxRows.typesAbout(caseNo)).containsExactly("case.submitted.v1", "case.consent-granted.v1");
        MovableClock.ahead(Duration.ofDays(15).plusMinutes(1));
        awaitItem(family, caseNo, Item.H, "WAITING_PREDECESSOR");
    }

    private static ValidatableResponse inPlaceOfTheDead(String caseNo, boolean granted) {
        return window().body("{\"granted\":%s,\"unable\":\"DEAD\",\"signedOn\":\"2026-01-01\",\"scan\":\"%s\"}"
                        .formatted(granted, PDF))
                .put("/window-cases/" + caseNo + "/paper-consent")
                .then();
    }

    @Test
    void the_other_parent_signs_on_paper_when_the_time_online_has_run_out_and_can_take_it_back() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        MovableClock.ahead(Duration.ofDays(15).plusMinutes(1));
        awaitItem(family, caseNo, Item.H, "NOT_POSSIBLE");
        family.mother()
                .body("{\"item\":\"H\",\"fields\":{}}")
                .post("/cases/" + caseNo + "/children/1/items")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSENT_MISSING"));
        sign(caseNo, false, "2026-01-01", PDF).statusCode(409).body("code", equalTo("CONSENT_DECIDED"));
        sign(caseNo, "2026-01-01", PDF).statusCode(200).body("consent", equalTo("GRANTED"));
        awaitItem(family, caseNo, Item.H, "WAITING_PREDECESSOR");
        family.father().delete("/cases/" + caseNo + "/consent").then().statusCode(200);
        sign(caseNo, "2026-01-01", PDF).statusCode(200).body("consent", equalTo("GRANTED"));
        assertThat(OutboxRows.typesAbout(caseNo))
                .containsExactly(
                        "case.submitted.v1",
                        "case.consent-expired.v1",
                        "case.consent-granted.v1",
                        "case.consent-revoked.v1",
                        "case.consent-granted.v1");
    }

    @Test
    void a_notice_is_answered_and_a_paper_taken_in_for_the_family_and_written_down() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var noticeId = UUID.randomUUID().toString();
        var police = Department.of(Item.H, caseNo);
        Bus.say(police.accepted(), police.noticed(noticeId, "household-booklet.cover"));
        awaitLine(family, caseNo, "NOTICE_ISSUED");
        var child = "/window-cases/" + caseNo + "/children/1";
        window().get("/window-cases/" + caseNo)
                .then()
                .body("children[0].items.find { it.item == 'H' }.notice.defects[0].mending", equalTo("PAPER"));
        paper(by("220503"), child).statusCode(404);
        paper(window(), child).statusCode(200).body("kind", equalTo("household-booklet.cover"));
        var door = child + "/items/H/notices/" + noticeId + "/answer";
        by("220503").body("{\"fields\":{}}").put(door).then().statusCode(404);
        family.mother().body("{\"fields\":{}}").put(door).then().statusCode(403);
        window().body("{\"fields\":{},\"note\":\"已在窗口重拍\"}").put(door).then().statusCode(204);
        police.readsProjection("")
                .body("fields.'notice.note'", equalTo("已在窗口重拍"))
                .body("fields.materials.kind", contains("household-booklet.cover"));
        assertThat(StoredRows.read("select act from audit_trail where subject = ?", row -> row.getString(1), caseNo))
                .contains("NOTICE_ANSWERED_AT_WINDOW", "CASE_PAPER_ADDED_AT_WINDOW");
    }

    @Test
    void
            a_case_is_changed_added_to_and_taken_back_on_what_the_applicant_signed_that_day_and_only_in_the_windows_region() {
        MovableClock.stopAt("2026-09-24T10:00:00+08:00");
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var paper = "/window-cases/" + caseNo + "/signed-requests/" + UUID.randomUUID();
        var fields = paper + "/children/1/fields";
        var mobile = "{\"formVersion\":1,\"fields\":{\"mother.mobile\":\"13900000779\"}}";
        var premium = "{\"item\":\"T\"}";
        var back = "{\"items\":[{\"childIndex\":1,\"item\":\"C\"}]}";
        window().body(mobile).put(fields).then().statusCode(409).body("code", equalTo("REQUEST_NOT_SIGNED"));
        signsRequest(by("220503"), paper, 404);
        signsRequest(family.mother(), paper, 403);
        signsRequest(window(), paper, 204);
        signsRequest(window(), paper, 204);
        assertThat(lines(family, caseNo)).containsOnlyOnce("REQUEST_SIGNED");

        by("220503").body(mobile).put(fields).then().statusCode(404);
        by("220503").body(premium).post(paper + "/children/1/items").then().statusCode(404);
        by("220503").body(back).post(paper + "/withdrawal").then().statusCode(404);
        family.mother().body(mobile).put(fields).then().statusCode(403);
        var other = Family.withChildren(1).submit();
        window().body(mobile)
                .put(fields.replace(caseNo, other))
                .then()
                .statusCode(409)
                .body("code", equalTo("REQUEST_NOT_SIGNED"));

        window().body(mobile).put(fields).then().statusCode(200).body("formVersion", equalTo(2));
        window().body(premium).post(paper + "/children/1/items").then().statusCode(201);
        window().body(premium).post(paper + "/children/1/items").then().statusCode(200);
        window().body(back).post(paper + "/withdrawal").then().statusCode(202);
        assertThat(lines(family, caseNo)).contains("FORM_REVISED", "ITEM_ADDED", "WITHDRAWAL_REQUESTED");
        assertThat(StoredRows.read(
                        "select act, actor, purpose from audit_trail where subject = ? and purpose like 'SIGNED_PAPER:%'",
                        row -> row.getString(1)
                                + row.getString(2)
                                + paper.endsWith(row.getString(3).substring(13)),
                        caseNo))
                .containsExactlyInAnyOrder(
                        "CASE_CHANGED_AT_WINDOWcounter-220502true",
                        "CASE_ADDED_TO_AT_WINDOWcounter-220502true",
                        "CASE_ADDED_TO_AT_WINDOWcounter-220502true",
                        "CASE_WITHDRAWN_AT_WINDOWcounter-220502true");
        MovableClock.stopAt("2026-09-25T09:00:00+08:00");
        window().body(back).post(paper + "/withdrawal").then().statusCode(409);
    }

    @Test
    void the_family_says_at_the_window_how_it_liked_it() {
        var family = Family.withChildren(1);
        var door = "/window-cases/" + Finished.caseOf(family) + "/rating";
        by("220503").get(door).then().statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
        window().get(door).then().statusCode(200).body("grade", nullValue());
        var good = "{\"grade\":5,\"anonymous\":false}";
        by("220503").body(good).put(door).then().statusCode(404);
        family.mother().body(good).put(door).then().statusCode(403);
        window().body(good).put(door).then().statusCode(200).body("grade", equalTo(5));
        family.mother().get(door.replace("/window-cases", "/cases")).then().body("grade", equalTo(5));
    }

    private static void signsRequest(RequestSpecification who, String paper, int status) {
        who.body("{\"signedOn\":\"2026-01-01\",\"scan\":\"" + PDF + "\"}")
                .put(paper)
                .then()
                .statusCode(status);
    }

    private static List<String> lines(Family family, String caseNo) {
        return family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .extract()
                .path("code");
    }

    private static ValidatableResponse paper(RequestSpecification clerk, String child) {
        return clerk.contentType("application/octet-stream")
                .body("%PDF-1.7 of nobody".getBytes(StandardCharsets.US_ASCII))
                .put(child + "/materials/household-booklet.cover")
                .then();
    }

    private static ValidatableResponse sign(String caseNo, String signedOn, String scan) {
        return sign(caseNo, true, signedOn, scan);
    }

    private static ValidatableResponse sign(String caseNo, boolean granted, String signedOn, String scan) {
        return window().body("{\"granted\":%s,\"signedOn\":\"%s\",\"scan\":\"%s\"}".formatted(granted, signedOn, scan))
                .put("/window-cases/" + caseNo + "/paper-consent")
                .then();
    }
}
