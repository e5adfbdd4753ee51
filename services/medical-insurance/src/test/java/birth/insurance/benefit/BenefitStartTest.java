package birth.insurance.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitStartTest {

    /** The day vectors of domain.md 3.7 and of scenario A14, each on its last day and the day after. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-02,2026-11-02,2026-11-02,B2",
        "2026-11-02,2027-01-31,2026-11-02,B2",
        "2026-11-02,2027-02-01,2027-02-02,B4",
        "2026-09-28,2026-12-27,2026-09-28,B2",
        "2026-09-28,2026-12-28,2026-12-29,B4",
        "2026-12-20,2027-03-20,2026-12-20,B2",
        "2026-12-20,2027-03-21,2027-03-22,B4",
        "2026-03-01,2026-05-30,2026-03-01,B1",
        "2026-03-01,2026-05-31,2026-06-01,B4",
        "2026-03-01,2026-11-20,2026-11-21,B4",
        "2026-08-31,2026-11-29,2026-08-31,B1",
        "2026-09-01,2026-11-30,2026-09-01,B2"
    })
    void covers_from_birth_up_to_the_ninetieth_day_and_from_the_next_day_after_it(
            LocalDate born, LocalDate enrolled, LocalDate from, String rule) {
        assertThat(BenefitStart.of(born, enrolled, Month.SEPTEMBER)).isEqualTo(new BenefitStart(from, rule));
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
        assertThat(BenefitStart.of(born, enrolled, Month.NOVEMBER)).isEqualTo(new BenefitStart(born, rule));
    }
}
