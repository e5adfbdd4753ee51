package birth.vaccination.schedule;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** What holds for the plan of any child born on any day. */
class AnyChildTest {

    private static final Set<String> LIVE = Set.of("BCG", "MMR", "JE-L", "HepA-L");
    private static final Set<String> ORAL = Set.of("bOPV");

    @Property(tries = 500)
    void no_dose_comes_before_it_is_due(
            @ForAll @DateRange(min = "2000-01-01", max = "2060-12-31") LocalDate born,
            @ForAll boolean girl,
            @ForAll @IntRange(min = 500, max = 6000) int weightG,
            @ForAll @IntRange(max = 2) int hbsAg) {
        var plan = plan(born, girl, weightG, hbsAg);
        assertThat(plan).allSatisfy(dose -> {
            assertThat(dose.visitOn()).isAfterOrEqualTo(dose.dueOn());
            assertThat(dose.dueOn()).isAfterOrEqualTo(born);
        });
    }

    @Property(tries = 500)
    void no_visit_has_more_than_two_injections_and_one_oral_vaccine(
            @ForAll @DateRange(min = "2000-01-01", max = "2060-12-31") LocalDate born,
            @ForAll boolean girl,
            @ForAll @IntRange(min = 500, max = 6000) int weightG,
            @ForAll @IntRange(max = 2) int hbsAg) {
        plan(born, girl, weightG, hbsAg).stream()
                .collect(groupingBy(PlannedDose::visitOn))
                .values()
                .forEach(visit -> {
                    var oral = visit.stream()
                            .filter(dose -> ORAL.contains(dose.vaccine()))
                            .count();
                    assertThat(oral).isLessThanOrEqualTo(1);
                    assertThat(visit.size() - oral).isLessThanOrEqualTo(2);
                });
    }

    @Property(tries = 500)
    void live_vaccines_are_given_together_or_28_days_apart(
            @ForAll @DateRange(min = "2000-01-01", max = "2060-12-31") LocalDate born, @ForAll boolean girl) {
        var live = plan(born, girl, 3000, 0).stream()
                .filter(dose -> LIVE.contains(dose.vaccine()))
                .map(PlannedDose::visitOn)
                .distinct()
                .sorted()
                .toList();
        for (int i = 1; i < live.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(live.get(i - 1), live.get(i))).isGreaterThanOrEqualTo(28);
        }
    }

    @Property(tries = 500)
    void only_girls_are_offered_hpv(
            @ForAll @DateRange(min = "2000-01-01", max = "2060-12-31") LocalDate born, @ForAll boolean girl) {
        assertThat(plan(born, girl, 3000, 0).stream()
                        .anyMatch(dose -> dose.vaccine().equals("HPV2")))
                .isEqualTo(girl);
    }

    private static List<PlannedDose> plan(LocalDate born, boolean girl, int weightG, int hbsAg) {
        var facts = new ChildFacts(
                born,
                girl ? "2" : "1",
                39,
                weightG,
                List.of("NEGATIVE", "POSITIVE", "UNKNOWN").get(hbsAg));
        return Schedule.forBirth(born).planFor(facts, new Progress(List.of(), born, Set.of()));
    }

    @Property(tries = 300)
    void a_file_opened_late_plans_nothing_before_that_day_and_keeps_every_rule_of_a_visit(
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate born,
            @ForAll @IntRange(max = 2500) int daysLate) {
        var opened = born.plusDays(daysLate);
        var facts = new ChildFacts(born, "2", 39, 3000, "NEGATIVE");
        var plan = Schedule.forBirth(born).planFor(facts, new Progress(List.of(), opened, Set.of("JE-I")));
        assertThat(plan).allSatisfy(dose -> {
            assertThat(dose.visitOn()).isAfterOrEqualTo(opened);
            assertThat(dose.visitOn()).isAfterOrEqualTo(dose.earliestOn());
        });
        plan.stream().collect(groupingBy(PlannedDose::visitOn)).values().forEach(visit -> assertThat(visit)
                .hasSizeLessThanOrEqualTo(3));
    }
}
