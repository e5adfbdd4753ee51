package birth.vaccination.schedule;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
        mustFitIntoVisits(plan(born, girl, weightG, hbsAg));
    }

    private static void mustFitIntoVisits(List<PlannedDose> plan) {
        plan.stream().collect(groupingBy(PlannedDose::visitOn)).values().forEach(visit -> {
            var oral =
                    visit.stream().filter(dose -> ORAL.contains(dose.vaccine())).count();
            assertThat(oral).isLessThanOrEqualTo(1);
            assertThat(visit.size() - oral).isLessThanOrEqualTo(2);
        });
    }

    @Property(tries = 500)
    void live_vaccines_are_given_together_or_28_days_apart(
            @ForAll @DateRange(min = "2000-01-01", max = "2060-12-31") LocalDate born, @ForAll boolean girl) {
        mustKeepLiveVaccinesApart(plan(born, girl, 3000, 0));
    }

    private static void mustKeepLiveVaccinesApart(List<PlannedDose> plan) {
        var live = plan.stream()
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
        return Schedule.forBirth(born).planFor(facts, Progress.none(born, Set.of()));
    }

    @Property(tries = 300)
    void a_file_opened_late_plans_nothing_before_that_day_and_keeps_every_rule_of_a_visit(
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate born,
            @ForAll @IntRange(max = 2500) int daysLate) {
        var opened = born.plusDays(daysLate);
        var facts = new ChildFacts(born, "2", 39, 3000, "NEGATIVE");
        var plan = Schedule.forBirth(born).planFor(facts, Progress.none(opened, Set.of("JE-I")));
        assertThat(plan).allSatisfy(dose -> {
            assertThat(dose.visitOn()).isAfterOrEqualTo(opened);
            assertThat(dose.visitOn()).isAfterOrEqualTo(dose.earliestOn());
        });
        plan.stream().collect(groupingBy(PlannedDose::visitOn)).values().forEach(visit -> assertThat(visit)
                .hasSizeLessThanOrEqualTo(3));
    }

    /**
     * What a clinic does to one of the next doses.
     *
     * @param next which of them
     * @param days it is put off by so many days; 0: it is given on its visit
     */
    record Act(int next, int days) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        var one = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 200).edgeCases(edges -> edges.add(0)))
                .as(Act::new);
        return one.list().ofMaxSize(12);
    }

    @Property(tries = 300)
    void whatever_was_given_and_put_off_the_plan_keeps_every_rule(
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate born,
            @ForAll @IntRange(max = 900) int daysLate,
            @ForAll("acts") List<Act> acts) {
        var facts = new ChildFacts(born, "2", 39, 3000, "NEGATIVE");
        var given = new ArrayList<GivenDose>();
        var deferred = new ArrayList<DeferredDose>();
        var progress = new Progress(given, deferred, born.plusDays(daysLate), Set.of());
        for (var act : acts) {
            var dose = Schedule.forBirth(born).planFor(facts, progress).stream()
                    .filter(planned -> isOpen(planned, given))
                    .skip(act.next())
                    .findFirst()
                    .orElseThrow();
            if (act.days() == 0) {
                given.add(new GivenDose(dose.vaccine(), dose.dose(), dose.visitOn()));
            } else {
                deferred.removeIf(one -> one.vaccine().equals(dose.vaccine()) && one.dose() == dose.dose());
                deferred.add(new DeferredDose(
                        dose.vaccine(), dose.dose(), dose.visitOn().plusDays(act.days())));
            }
        }
        var plan = Schedule.forBirth(born).planFor(facts, progress);
        mustFitIntoVisits(plan);
        mustKeepLiveVaccinesApart(plan);
        assertThat(plan).filteredOn(dose -> isOpen(dose, given)).allSatisfy(dose -> assertThat(dose.visitOn())
                .isAfterOrEqualTo(dose.earliestOn()));
        deferred.forEach(put -> assertThat(plan)
                .filteredOn(dose ->
                        isOpen(dose, given) && dose.vaccine().equals(put.vaccine()) && dose.dose() == put.dose())
                .allSatisfy(dose -> assertThat(dose.visitOn()).isAfterOrEqualTo(put.until())));
    }

    private static boolean isOpen(PlannedDose dose, List<GivenDose> given) {
        return given.stream().noneMatch(one -> one.vaccine().equals(dose.vaccine()) && one.dose() == dose.dose());
    }
}
