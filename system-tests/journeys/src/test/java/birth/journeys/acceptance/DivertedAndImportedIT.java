package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.family.CitizenNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** domain.md 3.3 (转窗口) and 3.10 rule 5: a registration goes to the window, and what was done there is entered by two persons. */
class DivertedAndImportedIT extends Scenario {

    /** The register draws upwards from 900; of an even sequence near the end, by chance another one each time the stack is played on again. */
    private static final int LEFT_BY_THE_REGISTER =
            970 + ThreadLocalRandom.current().nextInt(15) * 2;

    @Test
    void what_the_window_did_is_entered_by_two_persons_and_the_rest_goes_on() {
        time.to("2026-11-03T10:05");
        var applied = Applied.by(delivered(Cast.like("C1"))).consented().certified();
        var officer = applied.task("H").claimed();
        officer.act("diversion", Map.of("reasonCode", "ORIGINALS_NEEDED", "explanation", "请携户口簿原件到派出所窗口办理。"))
                .expect(200);
        var diverted = applied.until("H", "DIVERTED");
        assertThat(diverted.path("hint").asText()).contains("不需要重新填写");
        var mother = new Parent(applied.family().mother());
        Await.until(
                "the visit to be booked",
                () -> mother.appointment(applied.caseNo(), 1, "H").status() == 200);
        assertThat(applied.until("I", "WAITING").path("waitingFor").asText()).isEqualTo("H");
        assertThat(applied.state("C")).isEqualTo("WAITING_PREDECESSOR");

        var number = CitizenNumber.of("220502", LocalDate.of(2026, 11, 2), LEFT_BY_THE_REGISTER);
        var result =
                Map.of("fields", Map.of("child.idNo", number, "hukou.householdNo", "900000123"), "reason", "窗口已当场办理登记");
        officer.act("manual-result", result).expect(200);
        assertThat(officer.act("manual-result-confirmation", null).code()).isEqualTo("SAME_PERSON");
        assertThat(officer.second()
                        .act(officer.id(), "manual-result-confirmation", null)
                        .code())
                .isEqualTo("RESULT_DOCUMENT_MISSING");
        officer.desk().upload(officer.id(), "%PDF-1.7 示例").expect(200);
        officer.second().act(officer.id(), "manual-result-confirmation", null).expect(200);

        applied.until("H", "COMPLETED");
        assertThat(applied.result("H").path("child.idNo").asText()).isEqualTo(number);
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
        var card = applied.task("C").act("unmasking", Map.of("fields", List.of("child.idNo"), "purpose", "COMPARE"));
        assertThat(card.expect(200).path("fields").path("child.idNo").asText()).isEqualTo(number);
        assertThat(mother.appointment(applied.caseNo(), 1, "H")
                        .expect(200)
                        .path("state")
                        .asText())
                .isEqualTo("KEPT");
        Await.until(
                "the end of the case",
                () -> applied.look().path("state").asText().equals("DONE"));
    }
}
