package birth.vaccination.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final LocalDate BORN = LocalDate.parse("2026-11-02");

    /** The computed plan of domain.md 7 (scenario A20). */
    @ParameterizedTest
    @CsvSource({
        "HepB,1,2026-11-02",
        "BCG,1,2026-11-02",
        "HepB,2,2026-12-02",
        "IPV,1,2027-01-02",
        "DTaP,1,2027-01-02",
        "IPV,2,2027-02-02",
        "bOPV,1,2027-03-02",
        "DTaP,2,2027-03-02",
        "HepB,3,2027-05-02",
        "DTaP,3,2027-05-02",
        "MPSV-A,1,2027-05-02",
        "MMR,1,2027-07-02",
        "JE-L,1,2027-07-02",
        "MPSV-A,2,2027-08-02",
        "DTaP,4,2028-05-02",
        "MMR,2,2028-05-02",
        "HepA-L,1,2028-05-02",
        "JE-L,2,2028-11-02",
        "MPSV-AC,1,2029-11-02",
        "bOPV,2,2030-11-02",
        "DTaP,5,2032-11-02",
        "MPSV-AC,2,2032-11-02",
        "HPV2,1,2039-11-02",
        "HPV2,2,2040-05-02"
    })
    void plans_every_dose_of_a_girl_on_its_day(String vaccine, int dose, LocalDate day) {
        var plan = plan(child("2", 3250, "NEGATIVE"));
        assertThat(plan).hasSize(24);
        assertThat(of(plan, vaccine, dose).dueOn()).isEqualTo(day);
    }

    @Test
    void plans_no_hpv_for_a_boy() {
        assertThat(plan(child("1", 3250, "NEGATIVE"))).hasSize(22).noneMatch(dose -> dose.vaccine()
                .equals("HPV2"));
    }

    @Test
    void clamps_to_the_end_of_a_shorter_month() {
        var born = LocalDate.parse("2026-08-31");
        var plan = Schedule.forBirth(born).planFor(new ChildFacts(born, "1", 39, 3000, "NEGATIVE"), begun(born));
        assertThat(of(plan, "HepB", 3).dueOn()).isEqualTo("2027-02-28");
    }

    /** Three injections fall on the day of six months. */
    @Test
    void splits_three_injections_over_two_visits() {
        var plan = plan(child("2", 3250, "NEGATIVE"));
        assertThat(of(plan, "HepB", 3).visitOn()).isEqualTo("2027-05-02");
        assertThat(of(plan, "DTaP", 3).visitOn()).isEqualTo("2027-05-02");
        assertThat(of(plan, "MPSV-A", 1).visitOn()).isEqualTo("2027-05-16");
    }

    @Test
    void keeps_two_live_vaccines_together_and_moves_the_other_one() {
        var plan = plan(child("2", 3250, "NEGATIVE"));
        assertThat(of(plan, "MMR", 2).visitOn()).isEqualTo("2028-05-02");
        assertThat(of(plan, "HepA-L", 1).visitOn()).isEqualTo("2028-05-02");
        assertThat(of(plan, "DTaP", 4).visitOn()).isAfter("2028-05-02");
    }

    /** A20, variant: the dose at birth does not count, three more follow at 1, 2 and 7 months. */
    @ParameterizedTest
    @CsvSource({"POSITIVE,1900,4", "UNKNOWN,1900,4", "NEGATIVE,1900,3", "POSITIVE,2000,3"})
    void gives_one_more_dose_to_a_light_child_at_risk(String hbsAg, int weightG, int doses) {
        var plan = plan(child("2", weightG, hbsAg));
        assertThat(plan).filteredOn(dose -> dose.vaccine().equals("HepB")).hasSize(doses);
        if (doses == 4) {
            assertThat(of(plan, "HepB", 2).dueOn()).isEqualTo("2026-12-02");
            assertThat(of(plan, "HepB", 3).dueOn()).isEqualTo("2027-01-02");
            assertThat(of(plan, "HepB", 4).dueOn()).isEqualTo("2027-06-02");
        }
    }

    @Test
    void asks_for_immunoglobulin_only_when_the_mother_is_positive() {
        assertThat(child("2", 3250, "POSITIVE").needsImmunoglobulin()).isTrue();
        assertThat(child("2", 3250, "UNKNOWN").needsImmunoglobulin()).isFalse();
    }

    @Test
    void a_dose_given_late_moves_those_after_it() {
        var child = child("2", 3250, "NEGATIVE");
        var late = new GivenDose("HepB", 2, LocalDate.parse("2027-04-20"));
        var plan = Schedule.forBirth(BORN).planFor(child, new Progress(List.of(late), List.of(), BORN, Set.of()));
        assertThat(of(plan, "HepB", 2).visitOn()).isEqualTo("2027-04-20");
        assertThat(of(plan, "HepB", 3).dueOn()).isEqualTo("2027-05-02");
        assertThat(of(plan, "HepB", 3).visitOn()).isEqualTo("2027-06-19");
    }

    @Test
    void a_child_born_before_2025_keeps_the_older_schedule() {
        var born = LocalDate.parse("2024-12-31");
        var schedule = Schedule.forBirth(born);
        assertThat(schedule.version()).isEqualTo("2021");
        var plan = schedule.planFor(new ChildFacts(born, "1", 39, 3000, "NEGATIVE"), begun(born));
        assertThat(of(plan, "DTaP", 1).dueOn()).isEqualTo("2025-03-31");
        assertThat(of(plan, "DT", 1).dueOn()).isEqualTo("2030-12-31");
    }

    /** Registered at eight months without any dose: nothing is planned before that day, and every interval holds. */
    @Test
    void catches_up_from_the_day_the_file_was_opened() {
        var opened = LocalDate.parse("2027-07-10");
        var plan = Schedule.forBirth(BORN).planFor(child("2", 3250, "NEGATIVE"), Progress.none(opened, Set.of()));
        assertThat(plan).allSatisfy(dose -> assertThat(dose.visitOn()).isAfterOrEqualTo(opened));
        var first = of(plan, "DTaP", 1).visitOn();
        assertThat(of(plan, "DTaP", 2).visitOn()).isAfterOrEqualTo(first.plusDays(28));
        assertThat(of(plan, "DTaP", 3).visitOn())
                .isAfterOrEqualTo(of(plan, "DTaP", 2).visitOn().plusDays(28));
        assertThat(of(plan, "BCG", 1).testFrom())
                .isEqualTo("2027-02-02")
                .isBefore(of(plan, "BCG", 1).visitOn());
    }

    /** BCG not from four years on, MPSV-A not from two: then MPSV-AC alone is left. */
    @Test
    void plans_nothing_the_child_is_too_old_for() {
        var opened = LocalDate.parse("2030-11-02");
        var plan = Schedule.forBirth(BORN).planFor(child("1", 3250, "NEGATIVE"), Progress.none(opened, Set.of()));
        assertThat(plan)
                .noneMatch(
                        dose -> dose.vaccine().equals("BCG") || dose.vaccine().equals("MPSV-A"));
        assertThat(plan).filteredOn(dose -> dose.vaccine().equals("MPSV-AC")).hasSize(2);
    }

    @Test
    void lets_bcg_of_a_child_born_at_31_weeks_wait_for_the_physician() {
        assertThat(of(plan(new ChildFacts(BORN, "1", 31, 1600, "NEGATIVE")), "BCG", 1)
                        .whenStable())
                .isTrue();
        assertThat(of(plan(new ChildFacts(BORN, "1", 32, 1600, "NEGATIVE")), "BCG", 1)
                        .whenStable())
                .isFalse();
    }

    @Test
    void plans_the_inactivated_vaccines_a_family_has_chosen() {
        var chosen = Progress.none(BORN, Set.of("JE-I", "HepA-I"));
        var plan = Schedule.forBirth(BORN).planFor(child("1", 3250, "NEGATIVE"), chosen);
        assertThat(plan)
                .noneMatch(
                        dose -> dose.vaccine().equals("JE-L") || dose.vaccine().equals("HepA-L"));
        assertThat(of(plan, "JE-I", 1).dueOn()).isEqualTo("2027-07-02");
        assertThat(of(plan, "JE-I", 2).visitOn())
                .isAfterOrEqualTo(of(plan, "JE-I", 1).visitOn().plusDays(7));
        assertThat(of(plan, "JE-I", 3).dueOn()).isEqualTo("2028-11-02");
        assertThat(of(plan, "JE-I", 4).dueOn()).isEqualTo("2032-11-02");
        assertThat(of(plan, "HepA-I", 1).dueOn()).isEqualTo("2028-05-02");
        assertThat(of(plan, "HepA-I", 2).dueOn()).isEqualTo("2028-11-02");
    }

    private static Progress begun(LocalDate born) {
        return Progress.none(born, Set.of());
    }

    private static ChildFacts child(String sex, int weightG, String hbsAg) {
        return new ChildFacts(BORN, sex, 39, weightG, hbsAg);
    }

    private static List<PlannedDose> plan(ChildFacts child) {
        return Schedule.forBirth(child.born()).planFor(child, begun(child.born()));
    }

    private static PlannedDose of(List<PlannedDose> plan, String vaccine, int dose) {
        return plan.stream()
                .filter(planned -> planned.vaccine().equals(vaccine) && planned.dose() == dose)
                .findFirst()
                .orElseThrow();
    }
}
