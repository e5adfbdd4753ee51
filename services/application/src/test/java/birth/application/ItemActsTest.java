package birth.application;

import static birth.application.Cases.awaitItem;
import static birth.application.Cases.awaitLine;
import static birth.application.Cases.awaitState;
import static birth.application.Cases.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import birth.application.form.Form;
import birth.application.form.Forms;
import birth.kit.test.Bus;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The acts of domain.md 3.3 as the parents see them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ItemActsTest {

    @Test
    void shows_a_return_and_that_it_waits_for_the_parents() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo);
        var returned = police.accepted();
        Bus.say(returned, police.says("item.returned.v1", "\"reasonCode\":\"DATA_WRONG\",\"answerBy\":\"2026-11-20\""));
        awaitItem(family, caseNo, Item.H, "RETURNED");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("state", equalTo("CORRECTION"))
                .body("flags", hasItem("CORRECTION"))
                .body(item(Item.H, "waitingFor"), equalTo("PARENT"))
                .body(item(Item.H, "waitUntil"), equalTo("2026-11-20"))
                .body(item(Item.H, "reason"), equalTo("填写的内容需要更正"));
        Bus.say(police.says("item.resumed.v1", "\"reasonCode\":\"CORRECTION\",\"dueOn\":\"2026-11-13\""));
        awaitItem(family, caseNo, Item.H, "ACCEPTED");
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("find { it.code == 'RESUMED' }.phone", equalTo("0435-3200301"))
                .body("find { it.code == 'RESUMED' }.unitName", containsString("派出所"))
                .body("find { it.code == 'RESUMED' }.dueOn", equalTo("2026-11-13"))
                .body("find { it.code == 'RESUMED' }.dueWhy", containsString("周末2天"));
    }

    /** domain.md 3.3: a paper given for what was returned for a paper, or goes on without one, reaches its office. */
    @Test
    void tells_the_offices_that_wait_for_a_paper_when_it_is_given_and_no_other() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo);
        var insurance = Department.of(Item.I, caseNo);
        var card = Department.of(Item.C, caseNo);
        Bus.say(
                police.accepted(),
                police.says("item.returned.v1", "\"reasonCode\":\"MATERIAL_MISSING\",\"answerBy\":\"2026-11-20\""),
                insurance.accepted(),
                insurance.says("item.returned.v1", "\"reasonCode\":\"DATA_WRONG\",\"answerBy\":\"2026-11-20\""),
                card.accepted(),
                card.says(
                        "item.tolerated.v1",
                        "\"materials\":[\"household-booklet.cover\"],\"supplyBy\":\"2026-11-30\""));
        awaitItem(family, caseNo, Item.H, "RETURNED");
        awaitItem(family, caseNo, Item.I, "RETURNED");
        awaitLine(family, caseNo, "TOLERATED");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.H, "papers"), hasItem("household-booklet.cover"))
                .body(item(Item.H, "papers"), not(hasItem("foreign-papers")))
                .body(item(Item.C, "papers"), hasItem("card.photo"))
                .body(item(Item.I, "papers"), nullValue());
        family.mother()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 of nobody".getBytes(StandardCharsets.US_ASCII))
                .put("/cases/" + caseNo + "/children/1/materials/household-booklet.cover")
                .then()
                .statusCode(200);
        assertThat(OutboxRows.about(caseNo + "-1"))
                .extracting(OutboxRows.Row::type, OutboxRows.Row::item)
                .containsExactlyInAnyOrder(tuple("case.form-revised.v1", "H"), tuple("case.form-revised.v1", "C"));
        assertThat(OutboxRows.about(caseNo + "-1"))
                .allMatch(said -> said.payload().contains("household-booklet.cover"));
        police.readsProjection("").statusCode(200).body("formVersion", equalTo(2));
        awaitLine(family, caseNo, "PAPER_GIVEN");
    }

    /** The pause vector of domain.md 4.3, for the whole case. */
    @Test
    void moves_the_day_of_the_whole_case_by_the_time_of_a_correction() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo);
        Bus.say(
                police.accepted(),
                Department.at(
                        "2026-11-05T10:00:00+08:00",
                        police.says("item.returned.v1", "\"reasonCode\":\"DATA_WRONG\",\"answerBy\":\"2026-11-20\"")));
        awaitItem(family, caseNo, Item.H, "RETURNED");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("dueOn", equalTo("2026-11-10"))
                .body("dueWhy", containsString("不计时"));
        Bus.say(Department.at(
                "2026-11-09T10:00:00+08:00",
                police.says("item.resumed.v1", "\"reasonCode\":\"RETURNED\",\"dueOn\":\"2026-11-13\"")));
        awaitLine(family, caseNo, "CASE_DUE_MOVED");
        family.mother().get("/cases/" + caseNo).then().body("dueOn", equalTo("2026-11-13"));
    }

    @Test
    void shows_special_procedure_extension_toleration_and_a_moved_day() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo);
        Bus.say(
                police.accepted(),
                police.says("item.suspended.v1", "\"reasonCode\":\"SPECIAL_PROCEDURE\",\"until\":\"2026-11-27\""));
        awaitItem(family, caseNo, Item.H, "SUSPENDED");
        family.mother().get("/cases/" + caseNo).then().body(item(Item.H, "waitUntil"), equalTo("2026-11-27"));
        Bus.say(
                police.says("item.resumed.v1", "\"reasonCode\":\"SPECIAL_PROCEDURE\",\"dueOn\":\"2026-11-13\""),
                police.says(
                        "item.extended.v1",
                        "\"days\":5,\"reasonCode\":\"INQUIRY_OUTSTANDING\",\"dueOn\":\"2026-11-20\""),
                police.says(
                        "item.due-changed.v1",
                        "\"dueOn\":\"2026-11-23\",\"was\":\"2026-11-20\",\"reasonCode\":\"CALENDAR\""),
                police.says("item.tolerated.v1", "\"materials\":[\"marriage\"],\"supplyBy\":\"2026-11-30\""));
        awaitLine(family, caseNo, "TOLERATED");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.H, "state"), equalTo("ACCEPTED"))
                .body(item(Item.H, "dueOn"), equalTo("2026-11-23"))
                .body(item(Item.H, "waitUntil"), nullValue())
                .body(item(Item.H, "tolerated.materials[0]"), equalTo("marriage"))
                .body(item(Item.H, "tolerated.supplyBy"), equalTo("2026-11-30"));
        Bus.say(police.says("item.toleration-ended.v1", "\"outcome\":\"SUPPLIED\""));
        awaitLine(family, caseNo, "TOLERATION_SUPPLIED");
        family.mother().get("/cases/" + caseNo).then().body(item(Item.H, "tolerated"), nullValue());
        assertThat(Cases.linesOf(family, caseNo, Item.H))
                .containsExactly(
                        "ACCEPTED",
                        "SPECIAL_PROCEDURE",
                        "RESUMED",
                        "EXTENDED",
                        "DUE_CHANGED",
                        "TOLERATED",
                        "TOLERATION_SUPPLIED");
    }

    /** domain.md 4.1 等待缴费: the parents' own step, and no procedure of the office. */
    @Test
    void shows_that_a_premium_waits_for_the_parents_and_leaves_the_case_its_day() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(withPremium(family.form()));
        var insurance = Department.of(Item.T, caseNo);
        Bus.say(
                insurance.accepted(),
                Department.of(Item.H, caseNo).accepted(),
                insurance.says("item.suspended.v1", "\"reasonCode\":\"WAITING_PAYMENT\""));
        awaitItem(family, caseNo, Item.T, "WAITING");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.T, "waitingFor"), equalTo("PARENT"))
                .body(item(Item.T, "reason"), equalTo("等待缴费"))
                .body("dueWhy", not(containsString("不计时")));
        assertThat(Cases.linesOf(family, caseNo, Item.T)).containsExactly("ACCEPTED", "PAYMENT_OPEN");

        var bill = "/cases/" + caseNo + "/children/1/premium-bill";
        family.mother().get(bill).then().statusCode(503).body("code", equalTo("BILL_NOT_READ"));
        OtherOffices.answer(
                "GET /premium-bills/" + caseNo + "-T1-1",
                200,
                "{\"billNo\":\"%s-T1-1\",\"years\":[2027],\"amount\":400.00,\"paid\":false,\"page\":\"http://tax/pay\"}"
                        .formatted(caseNo));
        family.father()
                .get(bill)
                .then()
                .statusCode(200)
                .body("billNo", equalTo(caseNo + "-T1-1"))
                .body("years", equalTo(List.of(2027)))
                .body("amount", equalTo(400.0f))
                .body("page", equalTo("http://tax/pay"));
        Family.withChildren(1).mother().get(bill).then().statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
        Bus.say(insurance.says("item.resumed.v1", "\"reasonCode\":\"WAITING_PAYMENT\",\"dueOn\":\"2026-11-04\""));
        await().untilAsserted(
                        () -> family.mother().get(bill).then().statusCode(404).body("code", equalTo("NO_BILL")));
    }

    private static Form withPremium(Form form) {
        return new Form(
                form.children(),
                form.mother(),
                form.father(),
                form.fatherAbsent(),
                form.marriage(),
                form.hukou(),
                form.insurance(),
                form.card(),
                form.clinic(),
                form.mail(),
                List.of("B", "V", "H", "I", "C", "T"),
                form.declarations());
    }

    @Test
    void shows_approval_and_its_reversal_before_the_paper() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var hospital = Department.of(Item.B, caseNo);
        Bus.say(hospital.accepted(), hospital.says("item.approved.v1", ""));
        awaitItem(family, caseNo, Item.B, "APPROVED");
        Bus.say(hospital.says("item.reversed.v1", "\"reasonCode\":\"WRONG_CHARACTER\""));
        awaitItem(family, caseNo, Item.B, "ACCEPTED");
    }

    @Test
    void takes_a_withdrawn_notice_back_and_refuses_its_answer() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo);
        var noticeId = UUID.randomUUID().toString();
        Bus.say(
                police.accepted(),
                police.noticed(noticeId, "hukou.householderName"),
                police.says(
                        "item.notice-withdrawn.v1",
                        "\"noticeId\":\"%s\",\"dueOn\":\"2026-11-13\"".formatted(noticeId)));
        awaitLine(family, caseNo, "NOTICE_WITHDRAWN");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.H, "state"), equalTo("ACCEPTED"))
                .body(item(Item.H, "notice"), nullValue());
        family.mother()
                .body("{\"fields\":{\"hukou.householderName\":\"王小山\"}}")
                .put("/cases/" + caseNo + "/children/1/items/H/notices/" + noticeId + "/answer")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTICE_WITHDRAWN"));
    }

    @Test
    void lets_what_hangs_on_a_diverted_item_wait_until_the_window_has_completed_it() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo).hasResult("{\"child.idNo\":\"220502202611029627\"}");
        Bus.say(police.accepted(), police.says("item.diverted.v1", "\"reasonCode\":\"E07\""));
        awaitItem(family, caseNo, Item.H, "DIVERTED");
        awaitItem(family, caseNo, Item.C, "WAITING_PREDECESSOR");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("state", equalTo("PARTLY_DONE"))
                .body(item(Item.C, "waitingFor"), equalTo("H"))
                .body(item(Item.C, "hint"), allOf(containsString("在窗口办结"), containsString("东昌区公安分局示例派出所，20")))
                .body(item(Item.H, "reason"), equalTo("所选姓氏由派出所当面确认"))
                .body(item(Item.H, "hint"), containsString("已转窗口"));
        Bus.say(police.says("item.held.v1", "\"reasonCode\":\"CLERK\""), police.completed());
        awaitItem(family, caseNo, Item.H, "COMPLETED");
        awaitItem(family, caseNo, Item.C, "REQUESTED");
    }

    @Test
    void keeps_the_rule_in_sight_when_the_office_only_says_that_it_was_asked_for_the_window() {
        var family = Family.withChildren(1);
        var caseNo = family.submit(Forms.following("F", family.form().father(), Forms.child(1, "陈", "梓涵")));
        var police = Department.of(Item.H, caseNo);
        Bus.say(police.accepted(), police.says("item.diverted.v1", "\"reasonCode\":\"WINDOW_ROUTE\""));
        awaitItem(family, caseNo, Item.H, "DIVERTED");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.H, "reasonCode"), equalTo("E07"))
                .body(item(Item.H, "reason"), equalTo("所选姓氏由派出所当面确认"));
    }

    @Test
    void opens_a_finished_case_again_when_an_item_is_reopened_and_ends_it_a_second_time() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var hospital = Department.of(Item.B, caseNo);
        var clinic = Department.of(Item.V, caseNo).hasResult("{}");
        Bus.say(
                clinic.accepted(),
                clinic.completed(),
                hospital.accepted(),
                hospital.says(
                        "item.cancelled.v1",
                        "\"reasonCode\":\"PARENT_SILENT\",\"decisionId\":\"" + UUID.randomUUID() + "\""));
        awaitState(family, caseNo, "DONE");
        awaitItem(family, caseNo, Item.H, "NOT_POSSIBLE");
        var reopened = hospital.says("item.reopened.v1", "\"nextAttempt\":2,\"reasonCode\":\"PARENT_CAME_BACK\"");
        Bus.say(reopened, reopened);
        awaitState(family, caseNo, "PARTLY_DONE");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.B, "state"), equalTo("REQUESTED"))
                .body(item(Item.B, "attempt"), equalTo(2))
                .body(item(Item.H, "state"), equalTo("WAITING_PREDECESSOR"));
        var again = hospital.nextAttempt();
        Bus.say(again.accepted(), again.refused(UUID.randomUUID().toString()));
        awaitState(family, caseNo, "DONE");
        assertThat(OutboxRows.typesAbout(caseNo))
                .containsExactly("case.submitted.v1", "case.completed.v1", "case.completed.v1");
        assertThat(Cases.linesOf(family, caseNo, Item.B))
                .containsExactly("ACCEPTED", "CANCELLED", "REOPENED", "ACCEPTED", "REFUSED");
    }

    @Test
    void applies_the_second_attempt_although_the_reopening_comes_after_it_and_twice() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var clinic = Department.of(Item.V, caseNo);
        var accepted = clinic.accepted();
        var refused = clinic.refused(UUID.randomUUID().toString());
        var reopened = clinic.says("item.reopened.v1", "\"nextAttempt\":2,\"reasonCode\":\"PARENT_CAME_BACK\"");
        var again = clinic.nextAttempt();
        Bus.say(accepted, again.accepted(), reopened, refused, reopened, refused);
        var marker = Department.of(Item.B, caseNo);
        Bus.say(marker.accepted());
        awaitItem(family, caseNo, Item.B, "ACCEPTED");
        awaitItem(family, caseNo, Item.V, "ACCEPTED");
        family.mother().get("/cases/" + caseNo).then().body(item(Item.V, "attempt"), equalTo(2));
    }

    @Test
    void keeps_a_replaced_result_and_shows_which_offices_have_taken_the_new_one() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var hospital = Department.of(Item.B, caseNo).hasResult("{\"cert.no\":\"Z229900001\"}");
        var police = Department.of(Item.H, caseNo);
        Bus.say(Department.of(Item.I, caseNo).accepted(), hospital.accepted(), hospital.completed());
        awaitItem(family, caseNo, Item.B, "COMPLETED");
        awaitItem(family, caseNo, Item.I, "ACCEPTED");
        awaitResult(family, caseNo, "Z229900001");
        var second = UUID.randomUUID().toString();
        hospital.hasResult(second, "{\"cert.no\":\"Z229900002\",\"child.name\":\"王梓萱\"}");
        var changed = hospital.says(
                "item.result-changed.v1",
                "\"resultId\":\"%s\",\"replaces\":\"%s\",\"change\":\"REPLACED\",\"reasonCode\":\"NAME_CHANGED\""
                        .formatted(second, hospital.resultId()));
        var taken = "\"ofItem\":\"B\",\"resultId\":\"%s\"".formatted(second);
        var acknowledged = new Bus.Said[] {police.accepted(), police.says("item.change-acknowledged.v1", taken)};
        Bus.say(acknowledged);
        Bus.say(changed, changed);
        awaitResult(family, caseNo, "Z229900002");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].name", equalTo("王梓萱"))
                .body(item(Item.B, "state"), equalTo("COMPLETED"))
                .body(item(Item.B, "change.change"), equalTo("REPLACED"))
                .body(item(Item.B, "change.offices.find { it.item == 'H' }.acknowledged"), equalTo(true))
                .body(item(Item.B, "change.offices.find { it.item == 'I' }.acknowledged"), equalTo(false))
                .body(item(Item.B, "change.offices.find { it.item == 'C' }"), nullValue())
                .body(item(Item.B, "formerResults[0].resultId"), equalTo(hospital.resultId()))
                .body(item(Item.B, "formerResults[0].result['cert.no']"), equalTo("Z229900001"));
        police.readsProjection("B.1.3")
                .statusCode(200)
                .body("fields.'cert.no'", equalTo("Z229900002"))
                .body("fields.'child.name'", equalTo("王梓萱"));
    }

    @Test
    void reads_the_registration_again_after_a_police_name_change() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var police = Department.of(Item.H, caseNo).hasResult("{\"child.idNo\":\"220502202611029627\"}");
        Bus.say(police.accepted(), police.completed());
        awaitItem(family, caseNo, Item.H, "COMPLETED");
        var second = UUID.randomUUID().toString();
        police.hasResult(second, "{\"child.idNo\":\"220502202611029627\",\"hukou.type\":\"家庭户\"}");
        Bus.say(police.says("item.name-changed.v1", "\"resultId\":\"%s\"".formatted(second)));
        awaitLine(family, caseNo, "NAME_CHANGED");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.H, "change.change"), equalTo("NAME_CHANGED"))
                .body(item(Item.H, "result['hukou.type']"), equalTo("家庭户")));
    }

    private static void awaitResult(Family family, String caseNo, String certificate) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body(item(Item.B, "result['cert.no']"), equalTo(certificate)));
    }
}
