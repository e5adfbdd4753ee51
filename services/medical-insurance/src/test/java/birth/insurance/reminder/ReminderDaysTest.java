package birth.insurance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.time.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDaysTest {

    @Test
    void reminds_on_days_30_60_85_and_on_the_last_working_day_before_day_90() {
        assertThat(days(LocalDate.parse("2026-03-01")))
                .isEqualTo(Map.of(
                        "INSURANCE_DAY_30", LocalDate.parse("2026-03-31"),
                        "INSURANCE_DAY_60", LocalDate.parse("2026-04-30"),
                        "INSURANCE_DAY_85", LocalDate.parse("2026-05-25"),
                        "INSURANCE_LAST_WORKING_DAY", LocalDate.parse("2026-05-29")));
    }

    /** Day 90 after a holiday or a weekend: the last day on which an office is open before it. */
    @ParameterizedTest
    @CsvSource({"2026-07-10, 2026-09-30", "2026-11-02, 2027-01-29", "2026-07-12, 2026-10-09"})
    void goes_back_over_weekends_and_holidays(LocalDate born, LocalDate lastWorkingDay) {
        assertThat(days(born)).containsEntry("INSURANCE_LAST_WORKING_DAY", lastWorkingDay);
    }

    private static Map<String, LocalDate> days(LocalDate born) {
        return Reminders.days(born, born.plusDays(90), WorkingDays.published());
    }
}
