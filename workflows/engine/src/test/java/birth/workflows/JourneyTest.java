package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.Bus;
import birth.kit.test.OutboxRows;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JourneyTest {

    @Test
    void asks_vaccination_and_birth_certificate_first_and_nobody_else() {
        var family = Family.submitted(true).settled();

        assertThat(family.asked()).containsExactlyInAnyOrder("ask V", "ask B");
        assertThat(OutboxRows.about(family.child()))
                .extracting(OutboxRows.Row::topic)
                .contains("item-requests.vaccination", "item-requests.birth-certificate", "process-events");
    }

    @Test
    void brings_a_family_through_five_departments() {
        var family = Family.submitted(true).completed("V", "B");
        family.hears(family.consent("granted")).waitFor("ask I", "ask H");
        family.hears(family.says("H", "item.id-number-known.v1")).waitFor("ask C");
        family.completed("H", "I", "C").waitForEnd();

        assertThat(family.asked()).containsExactlyInAnyOrder("ask V", "ask B", "ask I", "ask H", "ask C");
        var said = OutboxRows.typesAbout(family.child());
        assertThat(said).containsOnlyOnce("process.started.v1").containsOnlyOnce("process.ended.v1");
        assertThat(said.stream().filter("process.wait-opened.v1"::equals))
                .hasSizeBetween(7, 8)
                .hasSameSizeAs(
                        said.stream().filter("process.wait-closed.v1"::equals).toList());
    }

    @Test
    void names_the_events_that_a_request_builds_on() {
        var family = Family.submitted(false);
        family.hears(family.says("B", "item.accepted.v1")).completed("B").waitFor("ask H");
        family.hears(family.says("H", "item.accepted.v1"), family.says("H", "item.id-number-known.v1"))
                .waitFor("ask C");

        var card = OutboxRows.about(family.child()).stream()
                .filter(row -> "C".equals(row.item()))
                .findFirst()
                .orElseThrow();
        assertThat(card.payload()).contains("""
                "predecessors":[{"item":"B","attempt":1,"sequence":2},{"item":"H","attempt":1,"sequence":2}]""");
    }

    @Test
    void begins_one_process_for_each_twin() {
        var family = new Family();
        family.hears(family.submission(false, 2, "")).waitFor("ask V", "ask B").settled();

        assertThat(Family.asked(family.caseNo + "-2")).containsExactlyInAnyOrder("ask V", "ask B");
        family.completed("B").waitFor("ask H");
        assertThat(Family.asked(family.caseNo + "-2")).containsExactlyInAnyOrder("ask V", "ask B");
    }

    @Test
    void cancels_insurance_when_registration_is_refused() {
        var family = Family.submitted(false).completed("V", "B").waitFor("ask H");
        family.hears(family.says("H", "item.refused.v1")).waitFor("cancel I");
        family.hears(family.says("I", "item.cancelled.v1")).waitForEnd();

        assertThat(family.asked()).doesNotContain("ask C");
        assertThat(family.sequencesTo("I")).containsExactly(1L, 2L);
    }

    @Test
    void forwards_an_answered_notice_to_the_department() {
        var family = Family.submitted(false);
        family.hears(
                        family.says("B", "item.accepted.v1"),
                        family.says("B", "item.notice-issued.v1"),
                        family.noticeAnswered("B"))
                .waitFor("answer B");

        assertThat(family.sequencesTo("B")).containsExactly(1L, 2L);
    }

    @Test
    void asks_once_whatever_is_doubled() {
        var family = new Family();
        var submission = family.submission(true, 1, "");
        var again = family.submission(true, 1, "");
        var certificate = family.says("B", "item.completed.v1");
        var consent = family.consent("granted");
        family.hears(submission, submission, again).waitFor("ask B");
        family.hears(certificate, certificate, consent, consent)
                .waitFor("ask H")
                .settled();

        assertThat(family.asked()).containsExactlyInAnyOrder("ask V", "ask B", "ask I", "ask H");
    }

    @Test
    void keeps_what_comes_ahead_of_its_turn_until_the_turn_comes() {
        var family = Family.submitted(false);
        var accepted = family.says("B", "item.accepted.v1");
        var completed = family.says("B", "item.completed.v1");
        family.hears(completed).settled();
        assertThat(family.asked()).doesNotContain("ask H");

        family.hears(accepted).waitFor("ask H");
    }

    @Test
    void takes_consent_that_comes_after_everything_else() {
        var family = Family.submitted(true).completed("V", "B").waitFor("ask I").settled();
        assertThat(family.asked()).doesNotContain("ask H");

        family.hears(family.consent("granted")).waitFor("ask H");
    }

    @Test
    void ignores_late_news_and_news_of_a_case_it_never_saw() {
        var family = Family.submitted(false);
        family.hears(family.says("B", "item.refused.v1")).completed("V").waitForEnd();
        var stranger = new Family();
        stranger.hears(
                stranger.says("B", "item.completed.v1"),
                stranger.consent("granted"),
                family.says("H", "item.completed.v1"),
                family.consent("refused"),
                family.noticeAnswered("B"));

        assertThat(family.settled().asked()).containsExactlyInAnyOrder("ask V", "ask B");
        assertThat(stranger.settled().asked()).isEmpty();
    }

    @Test
    void lays_a_submission_without_children_aside_and_goes_on() {
        var broken = new Family();
        Bus.sayOutsideContract(Bus.Said.of(
                "case-events",
                broken.caseNo,
                "case.submitted.v1",
                "/application",
                broken.caseNo,
                "{\"caseNo\":\"" + broken.caseNo + "\"}"));

        assertThat(Family.submitted(false).asked()).contains("ask B");
    }
}
