package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import org.junit.jupiter.api.Test;

/** domain.md 2.2 E28: the parent who is there acts alone, and the police look at the proof. */
class OneParentActsIT extends Scenario {

    @Test
    void a_widow_waits_for_nobody() {
        time.to("2026-11-03T10:05");
        var family = delivered(Cast.bornOn("C1", "2026-11-02"));
        var applied = Applied.by(
                        family, filled -> filled.with("unable", "parent", "F").with("unable", "reason", "DEAD"))
                .certified();

        assertThat(applied.look().path("consent").asText()).isEqualTo("NOT_NEEDED");
        assertThat(new Parent(family.mother()).timeline(applied.caseNo()).toString())
                .doesNotContain("等待另一方授权");
        var registration = applied.until("H", "DIVERTED");
        assertThat(registration.path("reasonCode").asText()).isEqualTo("E28");
        var officer = applied.task("H").claimed();
        assertThat(officer.opened().path("fields").path("unable.reason").asText())
                .isEqualTo("DEAD");
        applied.registers(officer);
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
    }
}
