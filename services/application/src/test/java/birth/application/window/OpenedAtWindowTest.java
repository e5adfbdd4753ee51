package birth.application.window;

import static birth.application.window.Counter.by;
import static birth.application.window.Counter.colleague;
import static birth.application.window.Counter.find;
import static birth.application.window.Counter.helper;
import static birth.application.window.Counter.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import birth.application.Family;
import birth.application.paper.Printed;
import birth.kit.test.AtOnce;
import birth.kit.test.InventedIdNumber;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A window opens the application of a family that has neither account nor phone (domain.md 5). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenedAtWindowTest {

    /** "%PDF-1.7" */
    private static final String PDF = "JVBERi0xLjc=";

    private static final String GRANDMOTHER = InventedIdNumber.of("220502", LocalDate.of(1958, 3, 1), 984);

    @AfterEach
    void back_to_real_time() {
        MovableClock.real();
    }

    @Test
    void
            a_mother_without_account_and_phone_is_opened_filled_in_signed_and_submitted_and_finds_the_case_when_she_signs_up() {
        var family = Family.withoutAccounts();
        var draft = opened(family).statusCode(201).extract().<String>path("draftId");
        opened(family).statusCode(200).body("draftId", equalTo(draft));
        window().get("/drafts/" + draft)
                .then()
                .statusCode(200)
                .body("onBehalfOf.mother", equalTo("赵*桐"))
                .body("onBehalfOf.basis", equalTo("MOTHER_PRESENT"))
                .body("onBehalfOf.representative", nullValue());
        fill(family, draft).body("errors", empty());
        window().body("{\"fields\":{\"declare.truth\":true,\"consent.privacy\":true}}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(200)
                .body("errors.code", everyItem(equalTo("SIGNATURE_OF_OTHER")))
                .body("errors", hasSize(2));
        window().put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("FORM_INCOMPLETE"))
                .body(
                        "errors.field",
                        containsInAnyOrder("declarations.privacy", "declarations.sensitive", "declarations.truth"));
        signs(draft).statusCode(200).body("form.declarations.truth", equalTo(true));
        window().get("/drafts/" + draft + "/eligibility").then().statusCode(200).body("outcome", contains("ON"));

        var caseNo = submitted(draft, 201);
        assertThat(submitted(draft, 200)).isEqualTo(caseNo);
        opened(family).statusCode(200).body("caseNo", equalTo(caseNo)).body("draftId", nullValue());
        window().get("/drafts/" + draft).then().statusCode(404);
        window().get("/window-cases/" + caseNo).then().statusCode(200).body("consent", equalTo("WAITING"));

        family.signsUp();
        family.mother()
                .get("/cases/" + caseNo + "/consents")
                .then()
                .statusCode(200)
                .body("findAll { it.who == 'APPLICANT' }.method", everyItem(equalTo("SIGNED_PAPER")))
                .body("text.key", hasItems("privacy", "sensitive", "truth"));
        family.mother().get("/cases").then().body("caseNo", contains(caseNo));
        family.mother().get("/drafts").then().body("draftId", contains(draft)).body("caseNo", contains(caseNo));
        assertThat(StoredRows.read(
                        "select applicant_ref from case_file where case_no = ?", row -> row.getString(1), caseNo))
                .containsExactly(family.motherRef());
        assertThat(StoredRows.read(
                        "select d.id from message_delivery d join message m on m.id = d.message_id"
                                + " where m.case_no = ? and m.audience = 'APPLICANT'",
                        row -> row.getString(1),
                        caseNo))
                .as("nobody is rung up who has no phone")
                .isEmpty();
    }

    @Test
    void everything_a_window_does_to_a_draft_is_recorded_with_the_clerk_and_for_whom() {
        var family = Family.withoutAccounts();
        var draft = opened(family).extract().<String>path("draftId");
        window().get("/drafts/" + draft).then().statusCode(200);
        fill(family, draft);
        window().contentType("application/octet-stream")
                .body(Base64.getDecoder().decode(PDF))
                .put("/drafts/" + draft + "/materials/id-card.mother")
                .then()
                .statusCode(200);
        window().get("/drafts/" + draft + "/materials")
                .then()
                .body("find { it.kind == 'id-card.mother' }.state", equalTo("UPLOADED"));
        window().get("/window-drafts/" + draft + "/form").then().statusCode(200);
        signs(draft);
        window().get("/drafts/" + draft + "/eligibility").then().statusCode(200);
        submitted(draft, 201);
        var lines = StoredRows.read(
                "select act, actor, purpose from audit_trail where subject = ? order by id",
                row -> List.of(row.getString(1), row.getString(2), row.getString(3)),
                draft);
        assertThat(lines)
                .extracting(List::getFirst)
                .containsExactly(
                        "DRAFT_OPENED_AT_WINDOW",
                        "DRAFT_READ_AT_WINDOW",
                        "DRAFT_FILLED_AT_WINDOW",
                        "DRAFT_PAPER_ADDED_AT_WINDOW",
                        "DRAFT_READ_AT_WINDOW",
                        "DRAFT_PRINTED_AT_WINDOW",
                        "DRAFT_SIGNED_AT_WINDOW",
                        "DRAFT_CHECKED_AT_WINDOW",
                        "DRAFT_SUBMITTED_AT_WINDOW");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get(1)).isEqualTo("counter-220502");
            assertThat(line.get(2)).startsWith("ON_BEHALF_OF_MOTHER:MOTHER_PRESENT:");
        });
    }

    @Test
    void what_the_mother_has_begun_at_home_is_found_and_stays_hers() {
        var family = Family.withChildren(1);
        var draft = family.openDraft();
        window().get("/drafts/" + draft).then().statusCode(404);
        opened(family).statusCode(200).body("draftId", equalTo(draft));
        fill(family, draft);
        signs(draft);
        family.mother()
                .get("/drafts/" + draft)
                .then()
                .body("form.children[0].givenName", equalTo("梓涵"))
                .body("onBehalfOf", nullValue());
        family.mother()
                .body("{\"fields\":{\"declare.truth\":true,\"mother.mobile\":\"13900000001\"}}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(200);
        var caseNo = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("caseNo");
        family.mother()
                .get("/cases/" + caseNo + "/consents")
                .then()
                .body("find { it.text.key == 'truth' }.method", equalTo("REAL_NAME_LOGIN"));
        assertThat(StoredRows.read(
                        "select ref from real_name where ref = ?", row -> row.getString(1), family.motherRef()))
                .hasSize(1);
    }

    /** Domain.md 2.2 E20: she has the same case as everybody, at the windows, and known to one officer there. */
    @Test
    void a_girl_has_her_case_at_the_counter_and_only_her_officer_finds_it_again() {
        var family = Family.withoutAccounts(LocalDate.of(2010, 1, 1));
        var caseNo = handedIn(family);
        assertThat(routes(caseNo)).containsExactly("B WINDOW", "C WINDOW", "H WINDOW", "I WINDOW", "V WINDOW");
        var search = "{\"caseNo\":\"" + caseNo + "\"}";
        find(search).body("caseNo", contains(caseNo));
        colleague().body(search).post("/window-cases").then().statusCode(200).body("$", hasSize(0));
        colleague().get("/window-cases/" + caseNo).then().statusCode(404);
    }

    /** Domain.md 2.2 E19. */
    @Test
    void a_mother_whose_husband_is_not_the_father_is_asked_for_the_report_at_the_counter() {
        OtherOffices.answer(
                "POST /marriage/records/query",
                200,
                "{\"record\":\"REMARRIED\",\"since\":\"2026-05-01\",\"husbandIsFather\":false}");
        var family = Family.withoutAccounts();
        var draft = opened(family).extract().<String>path("draftId");
        fill(family, draft);
        window().get("/drafts/" + draft + "/eligibility").then().body("[0].outcome", equalTo("WIN"));
        window().get("/drafts/" + draft + "/materials")
                .then()
                .body("find { it.kind == 'parentage-report' }.state", equalTo("NEEDED"));
        signs(draft);
        var caseNo = submitted(draft, 201);
        OtherOffices.answer("POST /marriage/records/query", 503, "{\"code\":\"NOBODY_HERE\"}");
        assertThat(routes(caseNo)).containsExactly("B WINDOW", "C WINDOW", "H WINDOW", "I WINDOW", "V WINDOW");
    }

    @Test
    void signs_of_fraud_open_no_case_at_a_counter_either() {
        var family = Family.withoutAccounts();
        family.isAmended("\"mode\":\"1\"", "\"mode\":\"1\",\"signs\":[\"SURROGACY\"]");
        var draft = opened(family).extract().<String>path("draftId");
        fill(family, draft);
        signs(draft);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> window().get("/drafts/" + draft + "/eligibility")
                .then()
                .body("[0].rules.rule", hasItem("E27")));
        window().put("/drafts/" + draft + "/submission").then().statusCode(422).body("code", equalTo("NOT_ONLINE"));
    }

    /** The family's papers are complete; the case's number. */
    private static String handedIn(Family family) {
        var draft = opened(family).extract().<String>path("draftId");
        fill(family, draft);
        signs(draft);
        return submitted(draft, 201);
    }

    private static List<String> routes(String caseNo) {
        var items = OutboxRows.about(caseNo).getFirst().payload();
        return Pattern.compile("\"item\":\"(.)\"[^}]*?\"route\":\"(\\w+)\"")
                .matcher(items)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .filter(route -> !route.startsWith("G"))
                .sorted()
                .toList();
    }

    @Test
    void what_a_window_changes_after_the_signature_is_signed_anew() {
        var family = Family.withoutAccounts();
        var draft = opened(family).extract().<String>path("draftId");
        fill(family, draft);
        signs(draft);
        fill(family, draft).body("form.declarations.truth", equalTo(true));
        window().body("{\"fields\":{\"child.givenName\":\"梓宁\"}}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(200)
                .body("form.declarations.truth", nullValue())
                .body("form.declarations.privacy", nullValue());
        window().put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("FORM_INCOMPLETE"));
        signs(draft);
        submitted(draft, 201);
    }

    /** Domain.md 1.5 no. 52, G: chosen at a window alone, with who keeps that household and where. */
    @Test
    void a_child_follows_a_grandparent_whose_station_sees_the_family_at_its_window() {
        var family = Family.withoutAccounts();
        var draft = opened(family).extract().<String>path("draftId");
        fill(family, draft);
        write(draft, "\"hukou.follow\":\"G\",\"hukou.householderName\":\"王秀英\",\"hukou.relation\":\"42\"");
        signs(draft);
        window().put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("hukou.householderId", "hukou.region"));
        write(draft, "\"hukou.householderId\":\"220502195806069845\",\"hukou.region\":\"220503\"");
        signs(draft);
        window().get("/window-cases/" + submitted(draft, 201))
                .then()
                .body("children[0].items.find { it.item == 'H' }.route", equalTo("WINDOW"))
                .body("children[0].items.find { it.item == 'H' }.unit", startsWith("220503"));
    }

    private static void write(String draft, String fields) {
        window().body("{\"fields\":{" + fields + "}}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(200)
                .body("errors", empty());
    }

    @Test
    void two_windows_that_open_at_once_open_one_draft_for_one_person() throws Exception {
        var family = Family.withoutAccounts();
        Callable<String> clerk = () -> opened(family).extract().path("draftId");
        var drafts = AtOnce.all(List.of(clerk, clerk, clerk));
        assertThat(drafts).doesNotContainNull().containsOnly(drafts.getFirst());
        fill(family, drafts.getFirst());
        signs(drafts.getFirst());
        Callable<String> submit = () -> window().put("/drafts/" + drafts.getFirst() + "/submission")
                .then()
                .extract()
                .path("caseNo");
        Callable<String> signUp = () -> {
            family.signsUp();
            return null;
        };
        var caseNo = AtOnce.all(List.of(submit, signUp, submit)).getFirst();
        family.mother().get("/cases").then().body("caseNo", contains(caseNo));
        find("{\"caseNo\":\"" + caseNo + "\"}").body("applicant", contains("赵*桐"));
    }

    @Test
    void a_window_elsewhere_or_without_a_mandate_knows_neither_birth_nor_draft() {
        var family = Family.withoutAccounts();
        by("220503")
                .body(opening(family))
                .post("/window-drafts")
                .then()
                .statusCode(404)
                .body("code", equalTo("BIRTH_UNKNOWN"));
        var draft = opened(family).extract().<String>path("draftId");
        for (var door : List.of("", "/materials", "/eligibility", "/materials/id-card.mother")) {
            by("220503").get("/drafts/" + draft + door).then().statusCode(404).body("code", equalTo("DRAFT_UNKNOWN"));
        }
        by("220503").get("/window-drafts/" + draft + "/form").then().statusCode(404);
        by("220503").put("/drafts/" + draft + "/submission").then().statusCode(404);
        by("220503")
                .body("{\"fields\":{\"child.givenName\":\"安\"}}")
                .patch("/drafts/" + draft)
                .then()
                .statusCode(404);
        by("220503")
                .body(signature("2026-01-01"))
                .put("/window-drafts/" + draft + "/declarations")
                .then()
                .statusCode(404);
        by("2205").get("/drafts/" + draft).then().statusCode(200);
        Family.withChildren(1).mother().get("/drafts/" + draft).then().statusCode(404);
        family.mother().body(opening(family)).post("/window-drafts").then().statusCode(403);
    }

    @Test
    void a_window_opens_for_a_family_that_lives_there_and_gave_birth_elsewhere() {
        var family = Family.withoutAccounts();
        var draft = by("220524")
                .body(livingHere(family))
                .post("/window-drafts")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("draftId");
        by("220524").get("/drafts/" + draft).then().statusCode(200);
        window().get("/drafts/" + draft).then().statusCode(404);
        opened(family).statusCode(200).body("draftId", equalTo(draft));
        window().get("/drafts/" + draft).then().statusCode(200);
    }

    /** Its region is a township, in which no birth lies; the hall of its county may go on with what it has begun. */
    @Test
    void a_village_helper_opens_for_a_family_of_the_own_township_and_keeps_its_case_in_sight() {
        var family = Family.withoutAccounts();
        helper("220502003")
                .body(opening(family))
                .post("/window-drafts")
                .then()
                .statusCode(404)
                .body("code", equalTo("BIRTH_UNKNOWN"));
        var draft = helper("220502003")
                .body(livingHere(family))
                .post("/window-drafts")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("draftId");
        helper("220502003").get("/drafts/" + draft).then().statusCode(200).body("onBehalfOf.mother", equalTo("赵*桐"));
        helper("220502004").get("/drafts/" + draft).then().statusCode(404);
        fill(family, draft);
        signs(draft);
        var caseNo = submitted(draft, 201);
        helper("220502003").get("/window-cases/" + caseNo).then().statusCode(200);
        helper("220502004").get("/window-cases/" + caseNo).then().statusCode(404);
    }

    @Test
    void a_mandate_ends_with_its_time() {
        MovableClock.stopAt("2027-06-01T10:00:00+08:00");
        var family = Family.withoutAccounts();
        var draft = opened(family).extract().<String>path("draftId");
        MovableClock.stopAt("2027-06-30T10:00:00+08:00");
        window().get("/drafts/" + draft).then().statusCode(200);
        MovableClock.stopAt("2027-07-02T10:00:00+08:00");
        window().get("/drafts/" + draft).then().statusCode(404);
        opened(family).statusCode(200).body("draftId", equalTo(draft));
        window().get("/drafts/" + draft).then().statusCode(200);
    }

    @Test
    void a_representative_brings_the_mothers_signed_authorisation() {
        var family = Family.withoutAccounts();
        var person = representative("王秀英", GRANDMOTHER, "2026-01-01", PDF);
        var draft = open(opening(family.motherName(), family.motherId(), "REPRESENTATIVE", person))
                .statusCode(201)
                .extract()
                .<String>path("draftId");
        window().get("/drafts/" + draft)
                .then()
                .body("onBehalfOf.basis", equalTo("REPRESENTATIVE"))
                .body("onBehalfOf.representative", equalTo("王*英"));
        assertThat(StoredRows.read(
                        "select p.kind from window_mandate m join signed_paper p on p.id = m.authorisation where m.draft_id = ?::uuid",
                        row -> row.getString(1),
                        draft))
                .containsExactly("AUTHORISATION");

        var mother = family.motherName();
        open(opening(mother, family.motherId(), "REPRESENTATIVE", null)).statusCode(400);
        open(opening(mother, family.motherId(), "MOTHER_PRESENT", person)).statusCode(400);
        refused(family, representative("王秀英", GRANDMOTHER, "2999-01-01", PDF), 409, "SIGNED_TOMORROW");
        refused(family, representative("王秀英", GRANDMOTHER, "2026-01-01", "bm8gcGFwZXI="), 400, "SCAN_UNREADABLE");
        refused(family, representative(mother, family.motherId(), "2026-01-01", PDF), 422, "PROXY_IS_PARENT");
        refused(
                        family,
                        representative("王1", GRANDMOTHER.substring(0, 17) + "A", "2026-01-01", PDF),
                        400,
                        "INVALID_INPUT")
                .body("errors.field", contains("representative.name", "representative.idNo"))
                .body("errors.code", contains("PERSON_NAME", "ID_FORMAT"));
    }

    @Test
    void a_number_or_name_that_is_not_on_her_papers_is_told_beside_its_field() {
        var family = Family.withoutAccounts();
        var id = family.motherId();
        var wrong = id.substring(0, 17) + (id.endsWith("0") ? "1" : "0");
        open(opening("赵雨桐", wrong, "MOTHER_PRESENT", null))
                .statusCode(400)
                .body("errors.field", contains("mother.idNo"))
                .body("errors.code", contains("ID_CHECK_DIGIT"));
        open(opening("赵雨桐", family.fatherId(), "MOTHER_PRESENT", null))
                .statusCode(400)
                .body("errors.code", contains("ID_SEX_PARITY"));
        open(opening("赵雨彤", id, "MOTHER_PRESENT", null))
                .statusCode(422)
                .body("code", equalTo("MOTHER_NAME_DIFFERS"))
                .body("errors.field", contains("mother.name"));
        open(opening("赵雨桐", InventedIdNumber.of("220502", LocalDate.of(1991, 1, 1), 982), "MOTHER_PRESENT", null))
                .statusCode(404)
                .body("code", equalTo("BIRTH_UNKNOWN"));
        open("{\"mother\":{\"name\":\"\",\"idType\":\"01\",\"idNo\":\"\"}}")
                .statusCode(400)
                .body("errors.message", hasItems("请填写母亲姓名", "请填写证件号码", "请选择办理依据"));
        open(opening(" 赵雨桐 ", id.substring(0, 6) + " " + id.substring(6), "MOTHER_PRESENT", null))
                .statusCode(201);
    }

    @Test
    void of_several_births_the_day_tells_which() {
        var family = Family.withoutAccounts();
        family.isDeliveredAgain("2028-02-03");
        opened(family)
                .statusCode(409)
                .body("code", equalTo("SEVERAL_BIRTHS"))
                .body("errors.field", contains("bornOn"))
                .body("errors[0].message", containsString("2026-11-02、2028-02-03"));
        var body = opening(family).replaceFirst("\\{", "{\"bornOn\":\"2026-11-02\",");
        var draft = open(body).statusCode(201).extract().<String>path("draftId");
        window().get("/drafts/" + draft).then().body("deliveryRef", equalTo(family.deliveryRef()));
        open(body.replace("2026-11-02", "2026-11-03")).statusCode(409);
    }

    @Test
    void the_form_is_printed_with_the_words_that_are_signed() throws IOException {
        var family = Family.withoutAccounts();
        var draft = opened(family).extract().<String>path("draftId");
        fill(family, draft);
        assertThat(printed("/window-drafts/" + draft + "/form"))
                .contains("联办申请表", draft, "赵雨桐", "王浩然", "梓涵", "随父", "通化市东昌区", "中国工商银行")
                .contains("敏感个人信息单独同意", "真实性承诺", "出生医学证明", "母亲签字")
                .doesNotContain(family.motherId(), family.fatherId(), "另一方授权书", "民族成份确认", "多胎序");
        signs(draft);
        var caseNo = submitted(draft, 201);
        window().get("/window-cases/" + caseNo + "/papers").then().body("kind", contains("RECEIPT", "FORM"));
        assertThat(printed("/window-cases/" + caseNo + "/papers/FORM/" + caseNo))
                .contains("联办申请表", caseNo + "-SQ1", "王浩然", "到窗口询问")
                .doesNotContain(family.fatherId());
    }

    private static String printed(String address) throws IOException {
        return Printed.text(window().get(address)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());
    }

    private static ValidatableResponse refused(Family family, String representative, int status, String code) {
        return open(opening(family.motherName(), family.motherId(), "REPRESENTATIVE", representative))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse opened(Family family) {
        return open(opening(family));
    }

    private static ValidatableResponse open(String body) {
        return window().body(body).post("/window-drafts").then();
    }

    private static String opening(Family family) {
        return opening(family.motherName(), family.motherId(), "MOTHER_PRESENT", null);
    }

    /** The booklet or the permit has been seen. */
    private static String livingHere(Family family) {
        return opening(family).replaceFirst("\\{", "{\"livesHere\":true,");
    }

    private static String opening(String name, String idNo, String basis, String representative) {
        return """
                {"mother":{"name":"%s","idType":"01","idNo":"%s"},"basis":"%s","representative":%s}""".formatted(name, idNo, basis, representative);
    }

    private static String representative(String name, String idNo, String signedOn, String scan) {
        return """
                {"name":"%s","idType":"01","idNo":"%s","relation":"62","signedOn":"%s","authorisation":"%s"}""".formatted(name, idNo, signedOn, scan);
    }

    /** Everything but a phone and the declarations. */
    private static ValidatableResponse fill(Family family, String draft) {
        return window().body("""
                {"fields":{"child.familyName":"王","child.givenName":"梓涵","child.ethnicity":"01","mother.ethnicity":"01",
                 "mother.hukouRegion":"220502","mother.address.region":"220502","mother.address":"东昌区示例路1号",
                 "father.name":"王浩然","father.idNo":"%s","father.ethnicity":"01","father.hukouRegion":"220502",
                 "hukou.follow":"F","hukou.householderName":"王浩然","hukou.relation":"30","card.bank":"ICBC"}}""".formatted(family.fatherId()))
                .patch("/drafts/" + draft)
                .then()
                .statusCode(200)
                .body("version", notNullValue());
    }

    private static ValidatableResponse signs(String draft) {
        return window().body(signature("2026-01-01"))
                .put("/window-drafts/" + draft + "/declarations")
                .then();
    }

    private static String signature(String signedOn) {
        return "{\"signedOn\":\"%s\",\"scan\":\"%s\"}".formatted(signedOn, PDF);
    }

    private static String submitted(String draft, int status) {
        return window().put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(status)
                .extract()
                .path("caseNo");
    }
}
