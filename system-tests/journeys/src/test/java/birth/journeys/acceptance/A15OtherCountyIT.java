package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.Supervision;
import birth.journeys.actor.Ward;
import birth.journeys.family.CitizenNumber;
import org.junit.jupiter.api.Test;

/** domain.md 12 A15: a mother of 19 from another county; everything is told at once, and her county's police registers. */
class A15OtherCountyIT extends Scenario {

    private static final String[] MORALISING = {"未婚", "非婚", "早婚", "法定婚龄", "违法", "未满20", "社会抚养"};

    @Test
    void the_rules_are_told_together_before_anything_is_submitted() {
        time.to("2026-11-16T09:30");
        var family = delivered(Cast.like("C10"));
        var mother = new Parent(family.mother());
        var draft = mother.openDraft(family);
        mother.fill(draft, Filled.of(family).form()).expect(200);

        var verdict = mother.eligibility(draft);
        assertThat(verdict).hasSize(1);
        assertThat(texts(verdict.path(0).path("rules"), "rule")).contains("E06", "E14", "E21");
        assertThat(verdict.path(0).path("rules").findValuesAsText("zh").toString())
                .doesNotContain(MORALISING);
    }

    @Test
    void the_hospital_and_the_clinic_here_and_the_police_there() {
        time.to("2026-11-16T09:30");
        var family = delivered(Cast.like("C10"));
        Ward.sign(family, "NO_FATHER", "2026-11-16");
        var applied = Applied.by(family);

        applied.until("V", "COMPLETED");
        assertThat(applied.item("V").path("unit").asText()).startsWith("220502");
        applied.certified();
        assertThat(applied.item("B").path("unit").asText()).isEqualTo(family.institution());

        var registration = applied.until("H", "DIVERTED");
        assertThat(registration.path("unit").asText()).isEqualTo("220524010000");
        assertThat(registration.path("unitName").asText()).isEqualTo("柳河县公安局示例派出所");
        assertThat(applied.look().toString()).doesNotContain(MORALISING);
        assertThat(new Parent(family.mother()).timeline(applied.caseNo()).toString())
                .doesNotContain(MORALISING);

        var clocks = Supervision.lamps("department=household-registration&region=220524");
        assertThat(texts(clocks.path("lines"), "subject")).contains(applied.caseNo() + "-1");
        assertThat(only(clocks.path("lines"), "subject", applied.caseNo() + "-1")
                        .path("unit")
                        .asText())
                .isEqualTo("220524010000");

        applied.task("H").decide();
        assertThat(applied.result("H").path("child.idNo").asText())
                .startsWith("22052420261115")
                .matches(CitizenNumber::isValid);
    }
}
