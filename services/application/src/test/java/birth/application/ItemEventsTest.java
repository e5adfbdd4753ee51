package birth.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import birth.kit.test.Bus;
import birth.kit.test.MovableClock;
import birth.kit.test.OtherOffices;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ItemEventsTest {

    /** domain.md 3.3: what one office locks, every office is told, once. */
    @Test
    void tells_every_office_of_a_lock_that_one_has_set_and_released() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var certificate = Department.of(Item.B, caseNo);
        var lockId = UUID.randomUUID().toString();
        var accepted = certificate.accepted();
        var locked = certificate.says(
                "item.case-locked.v1", "\"lockId\":\"%s\",\"reasonCode\":\"OVER_QUOTA\"".formatted(lockId));
        var unlocked = certificate.says("item.case-unlocked.v1", "\"lockId\":\"%s\"".formatted(lockId));
        Bus.say(unlocked, locked, accepted, locked, unlocked);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OutboxRows.typesAbout(caseNo).contains("case.unlocked.v1"));
        var said = OutboxRows.about(caseNo).stream()
                .filter(row -> row.type().endsWith("locked.v1"))
                .toList();
        assertThat(said)
                .extracting(OutboxRows.Row::type)
                .containsExactlyInAnyOrder("case.locked.v1", "case.unlocked.v1");
        assertThat(said).allMatch(row -> row.payload().contains(lockId));
    }

    @Test
    void brings_a_case_to_its_end_although_the_consent_comes_after_everything_else() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var certificate = Department.of(Item.B, caseNo).hasResult("{\"cert.no\":\"Z229900001\"}");
        var clinic = Department.of(Item.V, caseNo).hasResult("{\"vacc.childCode\":\"220502030120260001\"}");
        var insurance = Department.of(Item.I, caseNo).hasResult("{\"ins.personNo\":\"22-1\"}");
        Bus.say(
                clinic.accepted(),
                clinic.completed(),
                certificate.accepted(),
                certificate.completed(),
                insurance.accepted(),
                insurance.suspended());
        expect(family, caseNo, Item.H, "WAITING_PREDECESSOR", "CONSENT");
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("dueOn", equalTo("2026-11-10"))
                .body("state", equalTo("PARTLY_DONE"));
        expect(family, caseNo, Item.I, "WAITING", "H");
        family.father()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(200)
                .body("consent", equalTo("GRANTED"));
        expect(family, caseNo, Item.H, "REQUESTED", null);
        var police = Department.of(Item.H, caseNo).hasResult("{\"child.idNo\":\"220502202611029627\"}");
        var card = Department.of(Item.C, caseNo).hasResult("{\"card.no\":\"A12345678\"}");
        Bus.say(
                police.accepted(),
                police.idNumberKnown(),
                police.completed(),
                insurance.completed(),
                card.accepted(),
                card.completed());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("state", equalTo("DONE"))
                .body("children[0].items.find { it.item == 'H' }.result['child.idNo']", equalTo("220502202611029627")));
        assertThat(OutboxRows.typesAbout(caseNo))
                .containsExactly("case.submitted.v1", "case.consent-granted.v1", "case.completed.v1");
        assertThat(OutboxRows.about(caseNo))
                .extracting(OutboxRows.Row::sequence)
                .containsExactly(1L, 2L, 3L);
        assertThat(OutboxRows.about(caseNo).getLast().payload()).contains("DONE");
    }

    @Test
    void applies_doubled_late_and_reordered_events_once_and_in_order() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var clinic = Department.of(Item.V, caseNo).hasResult("{}");
        var accepted = clinic.accepted();
        var suspended = clinic.suspended();
        var completed = clinic.completed();
        Bus.say(completed, suspended, suspended);
        var marker = Department.of(Item.B, caseNo);
        Bus.say(marker.accepted());
        expect(family, caseNo, Item.B, "ACCEPTED", null);
        expect(family, caseNo, Item.V, "REQUESTED", null);
        Bus.say(accepted, completed, accepted);
        expect(family, caseNo, Item.V, "COMPLETED", null);
        family.mother()
                .get("/cases/" + caseNo + "/timeline")
                .then()
                .body("findAll { it.item == 'V' }.code.join('-')", equalTo("ACCEPTED-SUSPENDED-COMPLETED"))
                .body("findAll { it.item == 'V' }", hasSize(3));
    }

    @Test
    void ends_a_case_in_part_when_the_certificate_is_refused() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var decisionId = UUID.randomUUID().toString();
        var certificate = Department.of(Item.B, caseNo);
        var clinic = Department.of(Item.V, caseNo).hasResult("{}");
        Bus.say(certificate.accepted(), certificate.refused(decisionId), clinic.accepted(), clinic.completed());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("state", equalTo("DONE"))
                .body("children[0].items.find { it.item == 'H' }.state", equalTo("NOT_POSSIBLE"))
                .body("children[0].items.find { it.item == 'C' }.decisionId", equalTo(decisionId)));
        assertThat(OutboxRows.about(caseNo).getLast().payload()).contains("PARTIAL");
    }

    @Test
    void moves_only_the_twin_that_an_event_is_about() {
        var family = Family.withChildren(2);
        var caseNo = family.submit();
        Bus.say(Department.of(Item.V, caseNo, 2).accepted());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[1].items.find { it.item == 'V' }.state", equalTo("ACCEPTED"))
                .body("children[0].items.find { it.item == 'V' }.state", equalTo("REQUESTED")));
    }

    @Test
    void takes_the_fathers_answer_once_and_not_the_mothers() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        family.mother()
                .body("{\"granted\":true}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(403)
                .body("code", equalTo("CONSENT_NOT_YOURS"));
        family.father()
                .body("{}")
                .put("/cases/" + caseNo + "/consent")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"));
        for (int i = 0; i < 2; i++) {
            family.father()
                    .body("{\"granted\":false}")
                    .put("/cases/" + caseNo + "/consent")
                    .then()
                    .statusCode(200)
                    .body("consent", equalTo("REFUSED"));
        }
        assertThat(OutboxRows.typesAbout(caseNo)).containsExactly("case.submitted.v1", "case.consent-refused.v1");
        expect(family, caseNo, Item.H, "NOT_POSSIBLE", null);
    }

    @Test
    void lets_a_consent_lapse_after_fifteen_days() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        MovableClock.ahead(Duration.ofDays(15).plusMinutes(1));
        try {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> family.mother().get("/cases/" + caseNo).then().body("consent", equalTo("EXPIRED")));
            family.father()
                    .body("{\"granted\":true}")
                    .put("/cases/" + caseNo + "/consent")
                    .then()
                    .statusCode(409);
        } finally {
            MovableClock.real();
        }
    }

    @Test
    void answers_a_notice_with_a_new_form_version() {
        var family = Family.withChildren(1);
        var caseNo = family.submit();
        var noticeId = UUID.randomUUID().toString();
        var police = Department.of(Item.H, caseNo);
        OtherOffices.answer("GET /notices/" + noticeId, 200, """
                {"defects":[{"code":"D03","field":"hukou.householderName","explanation":"户主是爷爷，请填写爷爷姓名"}]}""");
        Bus.say(police.accepted(), police.noticed(noticeId, "hukou.householderName"));
        expect(family, caseNo, Item.H, "NOTICE", "PARENT");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("children[0].items[2].notice.defects[0].fix", not(equalTo(null)))
                .body("children[0].items[2].notice.defects[0].mending", equalTo("FIELD"))
                .body("children[0].items[2].notice.defects[0].explanation", equalTo("户主是爷爷，请填写爷爷姓名"))
                .body("children[0].items[2].papers", hasItem("household-booklet.cover")));
        var door = "/cases/" + caseNo + "/children/1/items/H/notices/" + noticeId + "/answer";
        family.mother()
                .body("{\"fields\":{\"card.bank\":\"ABC\",\"child.sex\":\"1\",\"father.idNo\":\"x\"}}")
                .put(door)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("card.bank"))
                .body("errors", hasSize(3));
        family.mother()
                .body("{\"fields\":{\"hukou.householdNo\":\"?\"}}")
                .put(door)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("HOUSEHOLD_NO"));
        family.mother()
                .body("{\"fields\":{\"hukou.householderName\":\"王小山\"},\"note\":\"已重拍\"}")
                .put(door)
                .then()
                .statusCode(204);
        family.mother()
                .body("{\"fields\":{\"hukou.householderName\":\"王大山\"}}")
                .put(door)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTICE_ANSWERED"));
        police.readsProjection("")
                .statusCode(200)
                .body("formVersion", equalTo(2))
                .body("fields.'hukou.householderName'", equalTo("王小山"))
                .body("fields.'notice.note'", equalTo("已重拍"));
        assertThat(OutboxRows.about(caseNo + "-1")).singleElement().satisfies(said -> {
            assertThat(said.type()).isEqualTo("case.notice-answered.v1");
            assertThat(said.item() + said.attempt() + said.sequence()).isEqualTo("H11");
        });
        Bus.say(police.answered(noticeId));
        expect(family, caseNo, Item.H, "ACCEPTED", null);
        family.mother()
                .get("/cases/" + caseNo)
                .then()
                .body("dueOn", equalTo("2026-11-10"))
                .body("children[0].items.find { it.item == 'H' }.dueOn", equalTo("2026-11-13"));
    }

    private static void expect(Family family, String caseNo, Item item, String state, String waitingFor) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> family.mother()
                .get("/cases/" + caseNo)
                .then()
                .statusCode(200)
                .body("children[0].items.find { it.item == '%s' }.state".formatted(item), equalTo(state))
                .body("children[0].items.find { it.item == '%s' }.waitingFor".formatted(item), equalTo(waitingFor)));
    }
}
