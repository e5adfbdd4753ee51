package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 3.3 and 3.10: a wrong refusal is reopened by the supervisor as a new attempt; the decision itself stays on paper. */
class RefusalReopenedIT extends Scenario {

    @Test
    void the_second_attempt_brings_the_number_and_what_hung_on_it() {
        time.to("2026-11-04T09:00");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        var officer = applied.task("H").claimed();
        officer.desk()
                .refuse(officer.id(), "CONDITIONS_NOT_MET", "户口簿与出生医学证明不一致。")
                .expect(200);
        var refused = applied.until("H", "REFUSED");
        assertThat(refused.path("decisionId").asText()).isNotEmpty();
        applied.until("C", "NOT_POSSIBLE");
        var papers = new Parent(applied.family().mother());
        Await.until("the decision on paper", () -> texts(papers.papers(applied.caseNo()), "kind")
                .contains("REFUSAL"));

        var wrong = Map.of("reasonCode", "NEW_FACTS", "explanation", "核查后发现户口簿信息一致。");
        assertThat(officer.act("reopening", wrong).status())
                .as("not by the officer")
                .isEqualTo(403);
        officer.supervisor().act(officer.id(), "reopening", wrong).expect(200);
        Await.until(
                "the second attempt",
                () -> applied.item("H").path("attempt").asInt() == 2
                        && applied.state("H").equals("ACCEPTED"));
        applied.registered();
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
        assertThat(texts(papers.papers(applied.caseNo()), "kind")).contains("REFUSAL");
        Await.until(
                "the end of the case",
                () -> applied.look().path("state").asText().equals("DONE"));
    }
}
