package birth.application;

import static birth.application.Cases.awaitItem;
import static birth.application.Cases.awaitLine;
import static birth.application.Cases.awaitState;
import static birth.application.Cases.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.application.form.Forms;
import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until a decision has used a datum the parents may change it; they may add items and withdraw (domain.md 3.3, 3.4). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChangeOfMindTest {

    private static final String POPULATION = "POST /population/families/query";

    @Test
    void changes_a_name_before_the_certificate_and_tells_every_office_that_sees_it() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var clinic = Department.of(Item.V, caseNo).hasResult("{}");
        Bus.say(clinic.accepted(), clinic.completed());
        awaitItem(family, caseNo, Item.V, "COMPLETED");
        var fields = "{\"child.givenName\":\"梓宁\",\"mother.mobile\":\"13900000009\"}";
        change(family, caseNo, 1, fields)
                .statusCode(200)
                .body("formVersion", equalTo(2))
                .body("affected", allOf(hasItems("B", "H", "I", "C"), not(hasItem("V"))));
        change(family, caseNo, 1, fields)
                .statusCode(200)
                .body("formVersion", equalTo(2))
                .body("affected", hasSize(0));
        Department.of(Item.B, caseNo)
                .readsProjection("")
                .body("formVersion", equalTo(2))
                .body("fields.'child.name'", equalTo("王梓宁"));
        assertThat(OutboxRows.about(caseNo + "-1")).hasSize(4).allSatisfy(said -> {
            assertThat(said.type()).isEqualTo("case.form-revised.v1");
            assertThat(said.sequence()).isEqualTo(1);
            assertThat(said.payload()).contains("child.givenName").doesNotContain("梓宁", "13900000009");
        });
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("find { it.code == 'FORM_REVISED' }.text", containsString("新生儿名"))
                .body("text.join()", not(containsString("梓宁")));
    }

    @Test
    void refuses_a_stale_version_a_locked_field_and_an_ill_formed_value() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        change(family, caseNo, 7, "{\"child.givenName\":\"梓宁\"}")
                .statusCode(409)
                .body("code", equalTo("FORM_CHANGED"));
        change(family, caseNo, 1, "{\"child.sex\":\"1\",\"cert.no\":\"Z229900001\"}")
                .statusCode(400)
                .body("code", equalTo("FIELD_NOT_OPEN"))
                .body("errors.field", hasItems("child.sex", "cert.no"));
        change(family, caseNo, 1, "{\"father.idNo\":\"220502199403159318\"}")
                .statusCode(400)
                .body("code", equalTo("FIELD_NOT_OPEN"));
        change(family, caseNo, 1, "{\"mother.mobile\":\"139\"}").statusCode(400).body("code", equalTo("FORM_INVALID"));
        change(family, caseNo, 1, "{\"mother.mobile\":null}").statusCode(422).body("code", equalTo("FORM_INCOMPLETE"));
        assertThat(OutboxRows.about(caseNo + "-1")).isEmpty();
    }

    @Test
    void names_the_lawful_way_for_a_datum_that_a_decision_has_used() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var hospital = Department.of(Item.B, caseNo).hasResult("{}");
        Bus.say(hospital.accepted(), hospital.completed());
        awaitItem(family, caseNo, Item.B, "COMPLETED");
        change(family, caseNo, 1, "{\"child.givenName\":\"梓宁\"}")
                .statusCode(409)
                .body("code", equalTo("FIELD_ALREADY_USED"))
                .body("detail", allOf(containsString("出生医学证明"), containsString("换发")));
        var police = Department.of(Item.H, caseNo).hasResult("{}");
        Bus.say(police.accepted(), police.completed());
        awaitItem(family, caseNo, Item.H, "COMPLETED");
        change(family, caseNo, 1, "{\"child.givenName\":\"梓宁\",\"hukou.follow\":\"M\"}")
                .statusCode(409)
                .body("detail", allOf(containsString("派出所"), containsString("姓名变更"), containsString("户口迁移")));
        change(family, caseNo, 1, "{\"card.bank\":\"CCB\",\"mother.mobile\":\"13900000009\"}")
                .statusCode(200)
                .body("affected", hasItem("C"));
        var card = Department.of(Item.C, caseNo).hasResult("{}");
        Bus.say(card.accepted(), card.completed());
        awaitItem(family, caseNo, Item.C, "COMPLETED");
        change(family, caseNo, 2, "{\"card.bank\":\"ABC\",\"mail.receiver\":\"王浩然\"}")
                .statusCode(409)
                .body("detail", containsString("社会保障卡"));
        change(family, caseNo, 2, "{\"mother.mobile\":\"13900000008\"}").statusCode(200);
    }

    @Test
    void moves_an_item_to_another_office_at_once_while_none_was_asked() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        change(family, caseNo, 1, "{\"ins.region\":\"220503\"}")
                .statusCode(200)
                .body("affected", equalTo(List.of("I")));
        assertThat(OutboxRows.about(caseNo + "-1")).singleElement().satisfies(said -> assertThat(said.payload())
                .contains("\"unit\":\"220503\"", "\"region\":\"220503\""));
        family.mother().get("/cases/" + caseNo).then().body(item(Item.I, "unit"), equalTo("220503"));
    }

    @Test
    void moves_an_item_that_an_office_has_once_that_office_has_let_go() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var former = Department.of(Item.I, caseNo);
        Bus.say(former.accepted());
        awaitItem(family, caseNo, Item.I, "ACCEPTED");
        change(family, caseNo, 1, "{\"ins.region\":\"220503\"}").statusCode(200);
        assertThat(OutboxRows.about(caseNo + "-1")).singleElement().satisfies(said -> assertThat(said.payload())
                .contains("case", "\"unit\":\"220503\"", "\"region\":\"220503\""));
        change(family, caseNo, 2, "{\"ins.region\":\"220524\"}")
                .statusCode(409)
                .body("code", equalTo("OFFICE_CHANGING"));
        withdraw(family, caseNo, "{\"childIndex\":1,\"item\":\"I\"}")
                .statusCode(409)
                .body("code", equalTo("OFFICE_CHANGING"));
        change(family, caseNo, 2, "{\"mother.mobile\":\"13900000008\"}").statusCode(200);
        family.mother().get("/cases/" + caseNo).then().body(item(Item.I, "unit"), equalTo("220502"));

        var letGo = former.says("item.withdrawn.v1", "\"reasonCode\":\"OTHER_OFFICE\"");
        Bus.say(letGo, letGo);
        awaitLine(family, caseNo, "OFFICE_CHANGED");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.I, "unit"), equalTo("220503"))
                .body(item(Item.I, "attempt"), equalTo(2))
                .body(item(Item.I, "state"), equalTo("WAITING_PREDECESSOR"));
        Bus.say(former.nextAttempt().accepted());
        awaitItem(family, caseNo, Item.I, "ACCEPTED");
        change(family, caseNo, 3, "{\"ins.region\":\"220502\"}").statusCode(200);
    }

    /** A13, late: a surname of neither parent, and thought better of before the police have looked. */
    @Test
    void asks_the_rules_again_and_sends_an_item_to_the_window_and_back_online() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        change(family, caseNo, 1, "{\"child.familyName\":\"陈\"}")
                .statusCode(200)
                .body("routes.item", contains("H"))
                .body("routes[0].way", equalTo("WINDOW"))
                .body("routes[0].rule", equalTo("E07"))
                .body("routes[0].text.zh", containsString("窗口"));
        assertThat(revisedRoute(caseNo, 1)).contains("\"route\":\"WINDOW\"");
        family.mother().get("/cases/" + caseNo).then().body(item(Item.H, "route"), equalTo("WINDOW"));
        var police = Department.of(Item.H, caseNo);
        Bus.say(police.accepted(), police.says("item.diverted.v1", "\"reasonCode\":\"WINDOW_ROUTE\""));
        awaitItem(family, caseNo, Item.H, "DIVERTED");

        change(family, caseNo, 2, "{\"mother.mobile\":\"13900000009\"}")
                .statusCode(200)
                .body("routes", hasSize(0))
                .body("affected", hasItem("H"));
        change(family, caseNo, 3, "{\"child.familyName\":\"赵\"}")
                .statusCode(200)
                .body("routes[0].way", equalTo("ONLINE"))
                .body("routes[0].rule", nullValue());
        assertThat(revisedRoute(caseNo, 3)).contains("\"route\":\"ONLINE\"");
        Bus.say(police.says("item.withdrawn.v1", "\"reasonCode\":\"OTHER_OFFICE\""));
        awaitLine(family, caseNo, "ROUTED_ONLINE");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.H, "route"), equalTo("ONLINE"))
                .body(item(Item.H, "attempt"), equalTo(2))
                .body(item(Item.H, "state"), equalTo("WAITING_PREDECESSOR"));
    }

    @Test
    void asks_the_police_about_the_household_that_is_joined_instead_and_about_nothing_else_anew() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        OtherOffices.answer(POPULATION, 200, """
                {"followedHousehold":"COLLECTIVE","parentInService":false,"parentUnable":false,"idNumbers":{}}""");
        change(family, caseNo, 1, "{\"mother.mobile\":\"13900000009\"}").body("routes", hasSize(0));
        change(family, caseNo, 2, "{\"hukou.follow\":\"M\",\"hukou.householderName\":\"赵雨桐\"}")
                .statusCode(200)
                .body("routes.rule", contains("E10"));
        OtherOffices.answer(POPULATION, 503, "{\"code\":\"NOBODY_HERE\"}");
    }

    /** What the item's office was told of it, last. */
    private static String revisedRoute(String caseNo, int said) {
        return OutboxRows.about(caseNo + "-1").stream()
                .filter(row -> "H".equals(row.item()))
                .toList()
                .get(said - 1)
                .payload();
    }

    @Test
    void leaves_an_item_at_its_office_when_that_one_declines_to_let_go() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var former = Department.of(Item.I, caseNo);
        Bus.say(former.accepted());
        awaitItem(family, caseNo, Item.I, "ACCEPTED");
        change(family, caseNo, 1, "{\"ins.region\":\"220503\"}").statusCode(200);
        Bus.say(former.says("item.withdrawal-declined.v1", "\"reasonCode\":\"ALREADY_DECIDED\""));
        awaitLine(family, caseNo, "OFFICE_KEPT");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.I, "unit"), equalTo("220502"))
                .body(item(Item.I, "attempt"), equalTo(1))
                .body(item(Item.I, "state"), equalTo("ACCEPTED"));
    }

    @Test
    void asks_again_for_what_was_taken_back_and_for_nothing_an_office_has_refused() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        withdraw(family, caseNo, "{\"childIndex\":1,\"item\":\"C\"}").statusCode(202);
        add(family, caseNo, "C").statusCode(409).body("code", equalTo("WITHDRAWAL_PENDING"));
        Bus.say(Department.of(Item.C, caseNo).says("item.withdrawn.v1", ""));
        awaitItem(family, caseNo, Item.C, "WITHDRAWN");
        add(family, caseNo, "C").statusCode(201);
        add(family, caseNo, "C").statusCode(200);
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.C, "state"), equalTo("WAITING_PREDECESSOR"))
                .body(item(Item.C, "attempt"), equalTo(2))
                .body(item(Item.C, "withdrawalAsked"), equalTo(false));
        assertThat(OutboxRows.about(caseNo + "-1"))
                .filteredOn(said -> said.type().equals("case.item-added.v1"))
                .singleElement()
                .satisfies(said -> assertThat(said.payload()).contains("\"item\":\"C\"", "\"attempt\":2"));
        Bus.say(Department.of(Item.I, caseNo).refused("8b0c2f0e-6c1a-4f7e-9a52-0d5c5c0f4d11"));
        awaitItem(family, caseNo, Item.I, "REFUSED");
        add(family, caseNo, "I").statusCode(409).body("code", equalTo("ITEM_ENDED"));
    }

    @Test
    void wants_the_predecessor_back_before_what_builds_on_it() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        for (var item : List.of(Item.H, Item.C)) {
            withdraw(family, caseNo, "{\"childIndex\":1,\"item\":\"%s\"}".formatted(item))
                    .statusCode(202);
            Bus.say(Department.of(item, caseNo).says("item.withdrawn.v1", ""));
            awaitItem(family, caseNo, item, "WITHDRAWN");
        }
        add(family, caseNo, "C").statusCode(409).body("code", equalTo("ITEM_NEEDS_ANOTHER"));
        add(family, caseNo, "H").statusCode(201);
        add(family, caseNo, "C").statusCode(201);
    }

    /** Domain.md 3.12, D11; 1.5 no. 11: of the twin for whom nothing is asked no birth order is. */
    @Test
    void pays_nobody_but_a_parent_whenever_the_account_is_named() {
        var family = Family.withChildren(2);
        var caseNo = family.submit();
        var account = "\"pay.bank\":\"示例银行\",\"pay.account\":\"6217990099000001238\"";
        family.mother()
                .body("{\"item\":\"S\",\"fields\":{\"pay.payeeName\":\"王大山\",%s}}".formatted(account))
                .post("/cases/" + caseNo + "/children/1/items")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("PAYEE"));
        family.mother()
                .body("{\"item\":\"S\",\"fields\":{\"pay.payeeName\":\"王浩然\",%s}}".formatted(account))
                .post("/cases/" + caseNo + "/children/1/items")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("children[0].birthOrder")));
        family.mother()
                .body("{\"item\":\"S\",\"fields\":{\"pay.payeeName\":\"王浩然\",\"child.birthOrder\":\"2\",%s}}"
                        .formatted(account))
                .post("/cases/" + caseNo + "/children/1/items")
                .then()
                .statusCode(201);
        change(family, caseNo, 2, "{\"pay.payeeName\":\"王大山\"}").statusCode(400).body("errors.code", hasItem("PAYEE"));
        change(family, caseNo, 2, "{\"pay.account\":\"6217990099000001239\"}")
                .statusCode(400)
                .body("errors.code", hasItem("ACCOUNT"));
        change(family, caseNo, 2, "{\"pay.payeeName\":\"赵雨桐\"}").statusCode(200);
    }

    @Test
    void touches_only_the_twin_whose_own_datum_changed_but_both_for_a_shared_one() {
        var family = Family.withChildren(2);
        var caseNo = family.submit();
        family.mother()
                .body(fields(1, "{\"child.givenName\":\"知宁\"}"))
                .put("/cases/" + caseNo + "/children/2/fields")
                .then()
                .statusCode(200);
        assertThat(OutboxRows.about(caseNo + "-1")).isEmpty();
        assertThat(OutboxRows.about(caseNo + "-2")).hasSize(5);
        change(family, caseNo, 2, "{\"hukou.householderName\":\"王小山\"}")
                .statusCode(200)
                .body("affected", equalTo(List.of("H")));
        assertThat(OutboxRows.about(caseNo + "-1")).hasSize(1);
        assertThat(OutboxRows.about(caseNo + "-2")).hasSize(6);
    }

    @Test
    void adds_an_item_later_and_after_the_case_was_done() {
        var family = Family.withChildren(1);
        var caseNo = doneCase(family);
        add(family, caseNo, "T").statusCode(201);
        add(family, caseNo, "T").statusCode(200);
        awaitState(family, caseNo, "PARTLY_DONE");
        family.mother().get("/cases/" + caseNo).then().body(item(Item.T, "state"), equalTo("REQUESTED"));
        assertThat(OutboxRows.about(caseNo + "-1")).singleElement().satisfies(said -> {
            assertThat(said.type()).isEqualTo("case.item-added.v1");
            assertThat(said.payload()).contains("\"item\":\"T\"", "medical-insurance", family.deliveryRef());
        });
        var tax = Department.of(Item.T, caseNo).hasResult("{}");
        Bus.say(tax.accepted(), tax.completed());
        awaitState(family, caseNo, "DONE");
        assertThat(OutboxRows.typesAbout(caseNo))
                .filteredOn("case.completed.v1"::equals)
                .hasSize(2);
    }

    @Test
    void refuses_an_item_that_lacks_what_it_builds_on_or_is_unknown() {
        var family = Family.withChildren(1);
        var form = family.form();
        var caseNo = family.submit(Forms.with(form, List.of("B", "V", "H")));
        add(family, caseNo, "T").statusCode(409).body("code", equalTo("ITEM_NEEDS_ANOTHER"));
        family.mother()
                .body("{\"item\":\"X\"}")
                .post("/cases/" + caseNo + "/children/1/items")
                .then()
                .statusCode(400);
        family.mother()
                .body("{\"item\":\"M\"}")
                .post("/cases/" + caseNo + "/children/4/items")
                .then()
                .statusCode(404);
    }

    @Test
    void withdraws_a_whole_case_before_the_certificate_and_frees_the_draft() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        String caseNo = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .extract()
                .path("caseNo");
        var clinic = Department.of(Item.V, caseNo).hasResult("{}");
        Bus.say(clinic.accepted(), clinic.completed());
        awaitItem(family, caseNo, Item.V, "COMPLETED");
        withdraw(family, caseNo, "").statusCode(202);
        withdraw(family, caseNo, "").statusCode(202);
        assertThat(OutboxRows.about(caseNo + "-1"))
                .extracting(OutboxRows.Row::type, OutboxRows.Row::item)
                .containsExactly(
                        tuple("case.withdrawal-requested.v1", "B"),
                        tuple("case.withdrawal-requested.v1", "C"),
                        tuple("case.withdrawal-requested.v1", "H"),
                        tuple("case.withdrawal-requested.v1", "I"));
        for (var item : List.of(Item.B, Item.H, Item.I, Item.C)) {
            var withdrawn = Department.of(item, caseNo).says("item.withdrawn.v1", "");
            Bus.say(withdrawn, withdrawn);
        }
        awaitState(family, caseNo, "WITHDRAWN");
        add(family, caseNo, "C").statusCode(409).body("code", equalTo("CASE_WITHDRAWN"));
        family.mother().get("/cases/" + caseNo).then().body(item(Item.V, "state"), equalTo("COMPLETED"));
        String second = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNo");
        assertThat(second).isNotEqualTo(caseNo);
        family.mother().get("/cases").then().body("caseNo", hasItems(caseNo, second));
    }

    @Test
    void deletes_the_draft_of_a_withdrawn_case_after_thirty_days() {
        var family = Family.withChildren(1);
        var draft = family.filledDraft(family.form());
        String caseNo = family.mother()
                .put("/drafts/" + draft + "/submission")
                .then()
                .extract()
                .path("caseNo");
        withdraw(family, caseNo, "").statusCode(202);
        for (var item : List.of(Item.B, Item.V, Item.H, Item.I, Item.C)) {
            Bus.say(Department.of(item, caseNo).says("item.withdrawn.v1", ""));
        }
        awaitState(family, caseNo, "WITHDRAWN");
        var last = LocalDate.now(ZoneOffset.ofHours(8)).plusDays(30);
        assertThat(keptUntil(draft)).containsExactly(last);
        MovableClock.ahead(Duration.ofDays(31));
        try {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(keptUntil(draft)).isEmpty());
        } finally {
            MovableClock.real();
        }
    }

    @Test
    void withdraws_only_what_is_open_once_the_certificate_exists_and_nothing_of_a_finished_registration() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var hospital = Department.of(Item.B, caseNo).hasResult("{}");
        Bus.say(hospital.accepted(), hospital.completed());
        awaitItem(family, caseNo, Item.B, "COMPLETED");
        withdraw(family, caseNo, "{\"childIndex\":1,\"item\":\"B\"}")
                .statusCode(409)
                .body("code", equalTo("PAPER_EXISTS"));
        withdraw(family, caseNo, "{\"childIndex\":1,\"item\":\"S\"}")
                .statusCode(404)
                .body("code", equalTo("ITEM_UNKNOWN"));
        var police = Department.of(Item.H, caseNo).hasResult("{}");
        Bus.say(police.accepted(), police.completed());
        awaitItem(family, caseNo, Item.H, "COMPLETED");
        withdraw(family, caseNo, "")
                .statusCode(409)
                .body("code", equalTo("POLICE_CORRECTION_ONLY"))
                .body("detail", allOf(containsString("医保参保登记"), containsString("社会保障卡")));
        withdraw(family, caseNo, "{\"childIndex\":1,\"item\":\"I\"}").statusCode(202);
        assertThat(OutboxRows.about(caseNo + "-1")).singleElement().satisfies(said -> assertThat(said.item())
                .isEqualTo("I"));
        var insurance = Department.of(Item.I, caseNo);
        Bus.say(insurance.says("item.withdrawal-declined.v1", "\"reasonCode\":\"ALREADY_DECIDED\""));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.I, "withdrawalAsked"), equalTo(false)));
        withdraw(family, caseNo, "{\"childIndex\":1,\"item\":\"I\"}").statusCode(202);
        assertThat(OutboxRows.about(caseNo + "-1"))
                .extracting(OutboxRows.Row::sequence)
                .containsExactly(1L, 2L);
    }

    /** Domain.md 3.3, withdrawal, and A10: what can be taken back at each stage, and the lawful way where it cannot. */
    @ParameterizedTest
    @CsvSource({
        "B, item.approved.v1, 202, -",
        "B, item.completed.v1, 409, PAPER_EXISTS",
        "H, item.accepted.v1, 202, -",
        "H, item.notice-issued.v1, 202, -",
        "H, item.diverted.v1, 202, -",
        "H, item.id-number-known.v1, 409, POLICE_CORRECTION_ONLY",
        "H, item.completed.v1, 409, POLICE_CORRECTION_ONLY",
        "I, item.suspended.v1, 202, -",
        "I, item.completed.v1, 409, ALREADY_DECIDED",
        "C, item.accepted.v1, 202, -",
        "C, item.completed.v1, 409, ALREADY_DECIDED"
    })
    void takes_back_what_is_not_decided_and_names_the_lawful_way_for_what_is(
            Item letter, String stage, int status, String code) {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var office = Department.of(letter, caseNo).hasResult("{}");
        Bus.say(office.accepted());
        if (!stage.equals("item.accepted.v1")) {
            Bus.say(at(office, stage));
        }
        Cases.awaitLines(family, caseNo, letter, stage.equals("item.accepted.v1") ? 1 : 2);
        var answer = withdraw(family, caseNo, "{\"childIndex\":1,\"item\":\"%s\"}".formatted(letter))
                .statusCode(status);
        if (status == 409) {
            answer.body("code", equalTo(code));
        }
        withdraw(family, caseNo, "{\"childIndex\":1,\"item\":\"V\"}").statusCode(202);
    }

    private static Bus.Said at(Department office, String stage) {
        return switch (stage) {
            case "item.completed.v1" -> office.completed();
            case "item.id-number-known.v1" -> office.idNumberKnown();
            case "item.suspended.v1" -> office.suspended();
            case "item.notice-issued.v1" -> office.noticed(UUID.randomUUID().toString(), "hukou.householderName");
            case "item.diverted.v1" -> office.says(stage, "\"reasonCode\":\"E07\"");
            default -> office.says(stage, "");
        };
    }

    @Test
    void lets_only_the_applicant_change_add_and_withdraw() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var strangers = Family.withChildren(1);
        family.father()
                .body(fields(1, "{\"mother.mobile\":\"13900000009\"}"))
                .put("/cases/" + caseNo + "/children/1/fields")
                .then()
                .statusCode(403)
                .body("code", equalTo("APPLICANT_ONLY"));
        family.father()
                .body("{\"item\":\"M\"}")
                .post("/cases/" + caseNo + "/children/1/items")
                .then()
                .statusCode(403);
        family.father()
                .body("{\"items\":[]}")
                .post("/cases/" + caseNo + "/withdrawal")
                .then()
                .statusCode(403);
        strangers
                .mother()
                .body(fields(1, "{\"mother.mobile\":\"13900000009\"}"))
                .put("/cases/" + caseNo + "/children/1/fields")
                .then()
                .statusCode(404)
                .body("code", equalTo("CASE_UNKNOWN"));
        strangers
                .mother()
                .body("{\"item\":\"M\"}")
                .post("/cases/" + caseNo + "/children/1/items")
                .then()
                .statusCode(404);
        strangers
                .mother()
                .body("{\"items\":[]}")
                .post("/cases/" + caseNo + "/withdrawal")
                .then()
                .statusCode(404);
    }

    private static String doneCase(Family family) {
        var caseNo = family.submit();
        for (var item : List.of(Item.B, Item.V, Item.H, Item.I, Item.C)) {
            var department = Department.of(item, caseNo).hasResult("{}");
            Bus.say(department.accepted(), department.completed());
        }
        awaitState(family, caseNo, "DONE");
        return caseNo;
    }

    private static List<LocalDate> keptUntil(String draft) {
        return StoredRows.read(
                "select kept_until from draft where id = ?::uuid", row -> row.getObject(1, LocalDate.class), draft);
    }

    private static ValidatableResponse change(Family family, String caseNo, int version, String fields) {
        return family.mother()
                .body(fields(version, fields))
                .put("/cases/" + caseNo + "/children/1/fields")
                .then();
    }

    private static String fields(int version, String fields) {
        return "{\"formVersion\":%d,\"fields\":%s}".formatted(version, fields);
    }

    private static ValidatableResponse add(Family family, String caseNo, String letter) {
        return family.mother()
                .body("{\"item\":\"%s\"}".formatted(letter))
                .post("/cases/" + caseNo + "/children/1/items")
                .then();
    }

    private static ValidatableResponse withdraw(Family family, String caseNo, String items) {
        return family.mother()
                .body("{\"items\":[%s]}".formatted(items))
                .post("/cases/" + caseNo + "/withdrawal")
                .then();
    }
}
