package birth.certificate.subsidy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class SubsidyPlanTest {

    private static final ToIntFunction<YearMonth> SINCE_2025 =
            month -> month.isBefore(YearMonth.of(2025, 1)) ? 0 : 3600;

    @Test
    void pays_three_full_years_to_a_child_of_today() {
        var plan = SubsidyPlan.of(LocalDate.of(2026, 11, 2), Optional.empty(), SINCE_2025);
        assertThat(plan.years())
                .containsExactly(
                        new SubsidyPlan.Year(1, YearMonth.of(2026, 11), YearMonth.of(2027, 10), 3600),
                        new SubsidyPlan.Year(2, YearMonth.of(2027, 11), YearMonth.of(2028, 10), 3600),
                        new SubsidyPlan.Year(3, YearMonth.of(2028, 11), YearMonth.of(2029, 10), 3600));
        assertThat(plan.total()).isEqualTo(10_800);
    }

    @Test
    void counts_no_month_before_the_scheme_began() {
        var plan = SubsidyPlan.of(LocalDate.of(2023, 7, 15), Optional.empty(), SINCE_2025);
        assertThat(plan.years()).extracting(SubsidyPlan.Year::yuan).containsExactly(0, 1800, 3600);
    }

    @Test
    void pays_nothing_after_the_month_of_death() {
        var plan = SubsidyPlan.of(LocalDate.of(2026, 11, 2), Optional.of(YearMonth.of(2027, 12)), SINCE_2025);
        assertThat(plan.years()).extracting(SubsidyPlan.Year::yuan).containsExactly(3600, 600, 0);
    }

    @Test
    void follows_an_amount_that_changes_in_the_middle_of_a_year() {
        var plan = SubsidyPlan.of(
                LocalDate.of(2026, 11, 2),
                Optional.empty(),
                month -> month.isBefore(YearMonth.of(2027, 5)) ? 3600 : 4800);
        assertThat(plan.years()).extracting(SubsidyPlan.Year::yuan).containsExactly(4200, 4800, 4800);
    }
}
