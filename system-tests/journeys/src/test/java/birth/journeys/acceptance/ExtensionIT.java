package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 3.3: a registration is extended once, by the head, by at most ten working days; the family is told, also on paper. */
class ExtensionIT extends Scenario {

    @Test
    void the_head_extends_once_and_the_family_sees_the_new_day() {
        time.to("2026-12-01T09:30");
        var applied = Applied.by(delivered(Cast.bornOn("C1", "2026-11-25")))
                .consented()
                .certified();
        var officer = applied.task("H").claimed();
        assertThat(applied.until("H", "ACCEPTED").path("dueOn").asText()).isEqualTo("2026-12-04");

        assertThat(officer.act("extension", days(3)).status())
                .as("not by the officer")
                .isEqualTo(403);
        assertThat(officer.supervisor().act(officer.id(), "extension", days(11)).status())
                .isEqualTo(400);
        officer.supervisor().act(officer.id(), "extension", days(2)).expect(200);
        assertThat(officer.supervisor().act(officer.id(), "extension", days(1)).code())
                .isEqualTo("ALREADY_EXTENDED");

        Await.until(
                "the new day", () -> applied.item("H").path("dueOn").asText().equals("2026-12-08"));
        var mother = new Parent(applied.family().mother());
        assertThat(only(mother.timeline(applied.caseNo()), "code", "EXTENDED")
                        .path("text")
                        .asText())
                .contains("延");
        Await.until("the notice of extension on paper", () -> texts(mother.papers(applied.caseNo()), "kind")
                .contains("EXTENSION"));
        applied.registers(officer);
    }

    private static Map<String, Object> days(int days) {
        return Map.of("days", days, "reasonCode", "COMPLEX_CASE", "explanation", "须向原户籍地核实。");
    }
}
