package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.NationalSystems;
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
        atTheWindow(applied, "mother");
    }

    /** The draft was begun by the mother. */
    @Test
    void a_widower_hands_in_what_is_the_mothers_to_hand_in() {
        time.to("2026-11-03T10:05");
        var family = delivered(Cast.bornOn("C1", "2026-11-02"));
        var mother = new Parent(family.mother());
        var father = new Parent(family.father());
        var filled = Filled.of(family).with("unable", "parent", "M").with("unable", "reason", "DEAD");
        var draft = mother.openDraft(family);
        mother.fill(draft, filled.form()).expect(200);
        assertThat(father.submit(draft).code()).isEqualTo("MOTHER_ACTS");

        NationalSystems.dead(family.mother());
        var applied = new Applied(
                        family, father.submit(draft).expect(201).path("caseNo").asText())
                .certified();
        assertThat(father.look(applied.caseNo()).path("consent").asText()).isEqualTo("NOT_NEEDED");
        atTheWindow(applied, "father");
    }

    private static void atTheWindow(Applied applied, String applicant) {
        var registration = applied.until("H", "DIVERTED");
        assertThat(registration.path("reasonCode").asText()).isEqualTo("E28");
        var officer = applied.task("H").claimed();
        var fields = officer.opened().path("fields");
        assertThat(fields.path("unable.reason").asText()).isEqualTo("DEAD");
        assertThat(fields.path("guardian.applicant").asText()).isEqualTo(applicant);
        applied.registers(officer);
        applied.until("I", "COMPLETED");
        applied.until("C", "COMPLETED");
    }
}
