package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.actor.Parent;
import birth.journeys.actor.Supervision;
import birth.journeys.actor.Ward;
import birth.journeys.family.CitizenNumber;
import birth.journeys.family.Family;
import birth.journeys.family.Person;
import com.fasterxml.jackson.databind.JsonNode;
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

        applied.task("H").decideWith("UNMARRIED", "2026-11-16");
        assertThat(applied.result("H").path("child.idNo").asText())
                .startsWith("22052420261115")
                .matches(CitizenNumber::isValid);
    }

    /** The same county without the window: the clock of the registration is that county's police's. */
    @Test
    void the_lamps_over_the_registration_are_those_of_the_other_countys_police() {
        time.to("2026-11-16T09:30");
        var family = delivered(livingInLiuhe(Cast.like("C1")));
        var applied = Applied.by(family).consented().certified();
        applied.until("H", "ACCEPTED");

        var subject = applied.caseNo() + "-1";
        Await.until("the clock at the other county's police", () -> texts(lines("220524"), "subject")
                .contains(subject));
        assertThat(only(lines("220524"), "subject", subject).path("unit").asText())
                .isEqualTo("220524010000");
        assertThat(texts(lines("220502"), "subject")).doesNotContain(subject);

        applied.registered();
        assertThat(applied.result("H").path("child.idNo").asText()).startsWith("220524");
    }

    private static JsonNode lines(String county) {
        return Supervision.lamps("department=household-registration&region=" + county)
                .path("lines");
    }

    private static Family livingInLiuhe(Family family) {
        var father = family.father();
        return new Family(
                family.alias(),
                family.deliveryRef(),
                family.county(),
                family.mother(),
                new Person(father.name(), father.idNo(), father.mobile(), father.ethnicity(), "220524"),
                family.children(),
                family.traits());
    }
}
