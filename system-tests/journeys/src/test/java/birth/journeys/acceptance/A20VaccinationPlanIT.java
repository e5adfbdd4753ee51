package birth.journeys.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import birth.journeys.family.Child;
import birth.journeys.family.Family;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** domain.md 12 A20 and 7: the vaccination plan of a girl, of a boy, and of a small child whose mother is HBsAg positive. */
class A20VaccinationPlanIT extends Scenario {

    private static final List<String> GIRL = List.of(
            "HepB 1 2026-11-02",
            "BCG 1 2026-11-02",
            "HepB 2 2026-12-02",
            "IPV 1 2027-01-02",
            "DTaP 1 2027-01-02",
            "IPV 2 2027-02-02",
            "bOPV 1 2027-03-02",
            "DTaP 2 2027-03-02",
            "HepB 3 2027-05-02",
            "DTaP 3 2027-05-02",
            "MPSV-A 1 2027-05-02",
            "MMR 1 2027-07-02",
            "JE-L 1 2027-07-02",
            "MPSV-A 2 2027-08-02",
            "DTaP 4 2028-05-02",
            "MMR 2 2028-05-02",
            "HepA-L 1 2028-05-02",
            "JE-L 2 2028-11-02",
            "MPSV-AC 1 2029-11-02",
            "bOPV 2 2030-11-02",
            "DTaP 5 2032-11-02",
            "MPSV-AC 2 2032-11-02",
            "HPV2 1 2039-11-02",
            "HPV2 2 2040-05-02");

    @Test
    void a_girl_has_every_dose_of_the_schedule_on_its_day() {
        time.to("2026-11-03T10:00");
        var file = planOf(delivered(Cast.like("C1")));

        assertThat(file.path("vacc.scheduleVersion").asText()).isEqualTo("2025-DTaP/2025-HPV");
        assertThat(file.path("vacc.immunoglobulin").asBoolean()).isFalse();
        assertThat(due(file)).containsExactlyInAnyOrderElementsOf(GIRL);
        assertThat(visits(file, "2027-05-02"))
                .as("three injections are two visits")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void a_boy_has_no_hpv() {
        time.to("2026-11-03T10:00");
        var file = planOf(delivered(childOf(Cast.like("C1"), "1", 3250)));

        assertThat(due(file))
                .containsExactlyInAnyOrderElementsOf(
                        GIRL.stream().filter(dose -> !dose.startsWith("HPV")).toList());
    }

    @Test
    void a_small_child_of_a_positive_mother_has_immunoglobulin_and_three_doses_more() {
        time.to("2026-11-03T10:00");
        var family = delivered(childOf(Cast.like("C1"), "2", 1900), delivery -> {
            @SuppressWarnings("unchecked")
            var mother = new HashMap<>((Map<String, Object>) delivery.get("mother"));
            mother.put("hbsAg", "POSITIVE");
            delivery.put("mother", mother);
        });
        var applied = Applied.by(family);
        var task = applied.task("V");
        assertThat(task.opened().path("item").path("checks").toString()).contains("MOTHER_HBSAG_POSITIVE");
        task.decide();

        var file = applied.result("V");
        assertThat(file.path("vacc.immunoglobulin").asBoolean()).isTrue();
        assertThat(due(file).stream().filter(dose -> dose.startsWith("HepB ")))
                .containsExactly("HepB 1 2026-11-02", "HepB 2 2026-12-02", "HepB 3 2027-01-02", "HepB 4 2027-06-02");
    }

    private static JsonNode planOf(Family family) {
        return Applied.by(family).result("V");
    }

    private static List<String> due(JsonNode file) {
        return StreamSupport.stream(file.path("vacc.plan").spliterator(), false)
                .map(dose -> dose.path("vaccine").asText() + " "
                        + dose.path("dose").asInt() + " " + dose.path("dueOn").asText())
                .toList();
    }

    private static long visits(JsonNode file, String day) {
        return StreamSupport.stream(file.path("vacc.plan").spliterator(), false)
                .filter(dose -> dose.path("visitOn").asText().equals(day))
                .count();
    }

    private static Family childOf(Family family, String sex, int weightG) {
        var child = family.children().getFirst();
        return Cast.with(
                family,
                List.of(new Child(
                        1,
                        child.familyName(),
                        child.givenName(),
                        sex,
                        child.bornAt(),
                        weightG < 2000 ? 35 : child.weeks(),
                        weightG)));
    }
}
