package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.NationalSystems;
import birth.journeys.actor.Parent;
import org.junit.jupiter.api.Test;

/** domain.md 2.2 E11: a father in active service; the child follows the mother, at the window, and everything else goes on. */
class MilitaryParentIT extends Scenario {

    @Test
    void the_register_knows_of_the_service_and_the_window_registers_with_the_mother() {
        time.to("2026-11-03T10:05");
        var family = delivered(Cast.bornOn("C8", "2026-11-02"));
        NationalSystems.inService(family.father());
        var mother = new Parent(family.mother());
        var filled = Filled.of(family)
                .with("hukou", "follow", "M")
                .with("hukou", "householderName", family.mother().name())
                .with("hukou", "householderId", family.mother().idNo());
        var draft = mother.openDraft(family);
        mother.fill(draft, filled.form()).expect(200);
        var verdict = mother.eligibility(draft).path(0);
        assertThat(verdict.path("outcome").asText()).isEqualTo("HYB");
        assertThat(texts(verdict.path("rules"), "rule")).contains("E11");
        assertThat(verdict.path("routes").path("H").path("way").asText()).isEqualTo("WINDOW");
        var applied = new Applied(
                        family, mother.submit(draft).expect(201).path("caseNo").asText())
                .consented()
                .certified();

        var registration = applied.until("H", "DIVERTED");
        assertThat(registration.path("reasonCode").asText()).isEqualTo("E11");
        applied.until("V", "COMPLETED");
        var officer = applied.task("H").claimed();
        assertThat(officer.opened().path("fields").path("hukou.follow").asText())
                .isEqualTo("M");
        applied.registers(officer);
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
        assertThat(applied.result("H").path("child.name").asText()).isEqualTo("高亦辰");
    }
}
