package birth.insurance.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitRulesTest {

    private static final BenefitRules RULES = inSeasonFrom(Month.SEPTEMBER, "NEXT_DAY");

    /** The day vectors of domain.md 3.7 and of scenario A14, each on its last day and the day after. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-02,2026-11-02,2026-11-02,B2",
        "2026-11-02,2027-01-31,2026-11-02,B2",
        "2026-09-28,2026-12-27,2026-09-28,B2",
        "2026-09-28,2026-12-28,2026-12-29,B4",
        "2026-12-20,2027-03-20,2026-12-20,B2",
        "2026-03-01,2026-05-30,2026-03-01,B1",
        "2026-03-01,2026-05-31,2026-06-01,B4",
        "2026-03-01,2026-11-20,2026-11-21,B4",
        "2026-08-31,2026-11-29,2026-08-31,B1",
        "2026-09-01,2026-11-30,2026-09-01,B2"
    })
    void covers_from_birth_up_to_the_ninetieth_day_and_from_the_next_day_after_it(
            LocalDate born, LocalDate enrolledAndPaid, LocalDate from, String rule) {
        var start = RULES.decide(born, enrolledAndPaid, enrolledAndPaid, enrolledAndPaid);
        assertThat(start.rule()).isEqualTo(rule);
        assertThat(start.from()).isEqualTo(from);
    }

    /** Born in the year before and never enrolled in it: nothing retroactive, but the year's premium and its waiting period (B6). */
    @Test
    void lets_a_child_enrolled_in_a_later_year_wait_after_the_payment() {
        var late = LocalDate.parse("2027-03-21");
        var born = LocalDate.parse("2026-12-20");
        assertThat(RULES.decide(born, late, null, late)).isEqualTo(new BenefitStart("B6", null, List.of(2027)));
        assertThat(RULES.decide(born, late, late, late))
                .isEqualTo(new BenefitStart("B6", LocalDate.parse("2027-06-21"), List.of(2027)));
    }

    /** In the season nothing is paid yet at the enrolment: after the days the premium is awaited like any other's (B4). */
    @Test
    void waits_for_the_premium_of_a_child_born_in_season_and_enrolled_after_the_days() {
        var late = LocalDate.parse("2026-12-20");
        assertThat(RULES.decide(LocalDate.parse("2026-09-01"), late, null, late))
                .isEqualTo(new BenefitStart("AWAITING_PREMIUM", null, List.of(2026)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-15,2026-12-31,B1",
        "2026-10-15,2027-01-01,B3",
        "2026-10-15,2027-01-13,B3",
        "2026-11-15,2027-01-01,B2"
    })
    void counts_both_years_when_the_ninety_days_cross_new_year_outside_the_season(
            LocalDate born, LocalDate enrolled, String rule) {
        var start = inSeasonFrom(Month.NOVEMBER, "NEXT_DAY").decide(born, enrolled, enrolled, enrolled);
        assertThat(start.rule()).isEqualTo(rule);
        assertThat(start.from()).isEqualTo(born);
    }

    @Test
    void waits_for_the_premium_outside_the_season_and_not_within_it() {
        var march = LocalDate.parse("2026-03-01");
        var start = RULES.decide(march, march.plusDays(2), null, march.plusDays(2));
        assertThat(start).isEqualTo(new BenefitStart("AWAITING_PREMIUM", null, List.of(2026)));
        var november = LocalDate.parse("2026-11-02");
        assertThat(RULES.decide(november, november.plusDays(2), null, november.plusDays(2)))
                .isEqualTo(new BenefitStart("B2", november, List.of(2027)));
    }

    @Test
    void starts_in_the_next_month_where_the_district_says_so() {
        var start = inSeasonFrom(Month.SEPTEMBER, "NEXT_MONTH")
                .decide(
                        LocalDate.parse("2026-03-01"),
                        LocalDate.parse("2026-07-10"),
                        LocalDate.parse("2026-07-10"),
                        LocalDate.parse("2026-07-10"));
        assertThat(start.from()).isEqualTo("2026-08-01");
    }

    @Property(tries = 300)
    void enrolled_and_paid_within_ninety_days_always_covers_from_birth(
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate born,
            @ForAll @IntRange(max = 90) int enrolledAfter,
            @ForAll @IntRange(max = 90) int paidAfter) {
        var enrolled = born.plusDays(Math.min(enrolledAfter, paidAfter));
        var start = RULES.decide(born, enrolled, born.plusDays(paidAfter), born.plusDays(paidAfter));
        assertThat(start.from()).isEqualTo(born);
        assertThat(start.rule()).isIn("B1", "B2", "B3");
    }

    @Property(tries = 300)
    void nobody_is_covered_from_birth_who_enrolled_after_the_days(
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate born,
            @ForAll @IntRange(min = 91, max = 400) int enrolledAfter) {
        var day = born.plusDays(enrolledAfter);
        var start = RULES.decide(born, day, day, day);
        assertThat(start.from()).isNotEqualTo(born);
        assertThat(start.rule()).isIn("B4", "B6");
    }

    /** A bill is of the years a payment on its day is for: within a calendar year it stays right, whenever it is paid. */
    @Property(tries = 300)
    void the_years_a_payment_is_for_change_only_at_the_turn_of_a_year(
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate born,
            @ForAll @IntRange(max = 400) int enrolledAfter,
            @ForAll @IntRange(max = 400) int billedAfter,
            @ForAll @IntRange(max = 365) int paidAfter) {
        var enrolled = born.plusDays(enrolledAfter);
        var billed = enrolled.plusDays(billedAfter);
        var yearsEnd = billed.withDayOfYear(billed.lengthOfYear());
        var paid = billed.plusDays(paidAfter).isAfter(yearsEnd) ? yearsEnd : billed.plusDays(paidAfter);

        assertThat(RULES.decide(born, enrolled, paid, paid).premiumYears())
                .isNotEmpty()
                .isEqualTo(RULES.decide(born, enrolled, billed, billed).premiumYears());
    }

    private static BenefitRules inSeasonFrom(Month begins, String lateStart) {
        return new BenefitRules(day ->
                new BenefitRules.Limits(90, begins.getValue(), Month.DECEMBER.getValue(), "NEXT_YEAR", lateStart, 3));
    }
}
