package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.NationalSystems;
import birth.journeys.actor.Parent;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** domain.md 3.10 rules 2 to 4: answers that are lost, doubled or late leave one result. */
class LateAndDoubledIT extends Scenario {

    @AfterEach
    void everySystemIsWell() {
        NationalSystems.behave("card", "NORMAL");
        NationalSystems.behave("insurance", "NORMAL");
        NationalSystems.behave("immunisation", "NORMAL");
    }

    @Test
    void answers_that_are_lost_or_doubled_leave_one_card_one_file_and_one_enrolment() {
        time.to("2026-11-03T10:05");
        NationalSystems.behave("immunisation", "DUPLICATING");
        NationalSystems.behave("insurance", "DUPLICATING");
        NationalSystems.behave("card", "ANSWER_LOST");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        applied.until("V", "COMPLETED");
        applied.registered();
        applied.until("I", "COMPLETED");
        Await.until("the order that the office does not know of", () -> orders(applied) == 1);
        assertThat(applied.state("C")).isNotEqualTo("COMPLETED");
        NationalSystems.behave("card", "NORMAL");
        time.to("2026-11-03T11:30");
        applied.until("C", "COMPLETED");
        assertThat(orders(applied)).isEqualTo(1);
        assertThat(applied.result("I").path("ins.personNo").asText()).isNotEmpty();
    }

    @Test
    void a_notice_is_answered_once_and_an_answer_after_its_last_day_wakes_nothing() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        var mother = new Parent(applied.family().mother());
        var officer = applied.task("H").claimed();
        officer.desk().notice(officer.id(), "D01", "hukou.householderName").expect(200);
        applied.until("H", "NOTICE");
        var seen = applied.look();
        mother.answerNotices(seen, Map.of("hukou.householderName", "王浩然"));
        mother.answerNotices(seen, Map.of("hukou.householderName", "王浩然"));
        applied.until("H", "ACCEPTED");
        assertThat(texts(mother.timeline(applied.caseNo()), "code"))
                .containsOnlyOnce("NOTICE_ANSWERED")
                .containsOnlyOnce("ANSWER_RECEIVED");

        officer.supervisor()
                .act(
                        officer.id(),
                        "notices",
                        Map.of(
                                "defects",
                                List.of(Map.of("code", "D02", "field", "hukou.householdNo", "explanation", "缺户主页")),
                                "supervisorReason",
                                "首次告知遗漏"))
                .expect(200);
        var unanswered = applied.until("H", "NOTICE").path("notice");
        assertThat(unanswered.path("answerBy").asText()).isEqualTo("2026-11-18");
        seen = applied.look();
        time.to("2026-11-18T20:00");
        assertThat(applied.state("H")).isEqualTo("NOTICE");
        time.to("2026-11-19T09:00");
        var silent = applied.until("H", "CANCELLED");
        assertThat(silent.path("reasonCode").asText()).isEqualTo("PARENT_SILENT");
        mother.answerNotices(seen, Map.of("hukou.householdNo", "900000124"));
        assertThat(applied.state("H")).as("a late answer wakes nothing").isEqualTo("CANCELLED");
    }

    private static long orders(Applied applied) {
        return StreamSupport.stream(NationalSystems.records("card").spliterator(), false)
                .filter(order -> order.path("requestId").asText().contains(applied.caseNo()))
                .count();
    }
}
