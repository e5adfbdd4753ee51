package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** domain.md 3.3 and 4.1: an enquiry stops the clock of the registration; the family is told until when, also on paper, and what is left runs on. */
class SpecialProcedureIT extends Scenario {

    @Test
    void the_clock_stands_while_the_enquiry_runs() {
        time.to("2026-12-01T09:30");
        var applied = Applied.by(delivered(Cast.bornOn("C1", "2026-11-25")))
                .consented()
                .certified();
        var officer = applied.task("H").claimed();
        assertThat(applied.until("H", "ACCEPTED").path("dueOn").asText()).isEqualTo("2026-12-04");

        time.to("2026-12-03T10:00");
        officer.supervisor()
                .act(officer.id(), "special-procedure", enquiryUntil("2026-12-03"))
                .expect(400);
        officer.supervisor()
                .act(officer.id(), "special-procedure", enquiryUntil("2026-12-18"))
                .expect(200);
        assertThat(applied.until("H", "SUSPENDED").path("waitUntil").asText()).isEqualTo("2026-12-18");
        assertThat(officer.desk().approve(officer.id()).status()).isEqualTo(409);
        var mother = new Parent(applied.family().mother());
        assertThat(only(mother.timeline(applied.caseNo()), "code", "SPECIAL_PROCEDURE")
                        .path("text")
                        .asText())
                .contains("期间不计时", "2026-12-18");
        Await.until("the notice on paper", () -> texts(mother.papers(applied.caseNo()), "kind")
                .contains("SPECIAL_PROCEDURE"));
        assertThat(mother.timeline(applied.caseNo()).toString())
                .as("the family is told the end, not the basis")
                .doesNotContain("示例协查函");

        time.to("2026-12-10T10:00");
        officer.act("special-procedure-end", Map.of()).expect(200);
        var resumed = applied.until("H", "ACCEPTED");
        assertThat(resumed.path("dueOn").asText())
                .as("of three days one was used before the day of the pause")
                .isEqualTo("2026-12-14");
        applied.registers(officer);
    }

    private static Map<String, String> enquiryUntil(String day) {
        return Map.of("type", "ENQUIRY", "basis", "示例协查函〔2026〕1号", "basisFile", "JVBERi0xLjc=", "plannedEnd", day);
    }
}
