package birth.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays calendar = WorkingDays.shipped();

    /** The vectors of domain.md 4.3. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-28,5,2026-10-10",
        "2026-09-18,1,2026-09-20",
        "2026-09-24,1,2026-09-28",
        "2026-09-30,5,2026-10-13",
        "2026-10-09,1,2026-10-10",
        "2026-02-12,3,2026-02-24",
        "2026-02-13,5,2026-02-27",
        "2026-04-02,3,2026-04-08",
        "2026-04-30,5,2026-05-11",
        "2026-11-16,5,2026-11-23"
    })
    void promises_the_day_the_calendar_says(LocalDate accepted, int promise, LocalDate due) {
        assertThat(calendar.after(accepted, promise)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-09-28 | 2026-10-10 | 含国庆7天假，10月10日（周六）调休上班
        2026-09-18 | 2026-09-20 | 含周末1天，9月20日（周日）调休上班
        2026-09-24 | 2026-09-28 | 含中秋3天假
        2026-09-30 | 2026-10-13 | 含国庆7天假，含周末1天，10月10日（周六）调休上班
        2026-02-13 | 2026-02-27 | 含春节9天假，2月14日（周六）调休上班
        2026-11-16 | 2026-11-23 | 含周末2天
        2026-11-16 | 2026-11-17 | 期间均为工作日
        2026-12-29 | 2027-01-05 | 含周末2天，2027年放假安排未公布，暂定
        2025-09-30 | 2025-10-11 | 含国庆、中秋8天假，10月11日（周六）调休上班
        """)
    void says_why_a_promise_falls_due_on_its_day(LocalDate start, LocalDate due, String why) {
        assertThat(calendar.explain(start, due)).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"1,21", "2,16", "3,22", "4,21", "5,19", "6,21", "7,23", "8,21", "9,22", "10,18", "11,21", "12,23"})
    void counts_the_working_days_of_each_month_of_2026(int month, int days) {
        var first = YearMonth.of(2026, month).atDay(1);
        assertThat(first.datesUntil(first.plusMonths(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
    }

    @Test
    void knows_248_working_days_in_2025() {
        var first = LocalDate.of(2025, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay))
                .hasSize(248);
    }

    @Test
    void calls_a_year_without_a_notice_provisional() {
        assertThat(calendar.isProvisional(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
    }

    @Test
    void knows_a_holiday_that_reaches_into_the_year_before_by_its_notice() {
        var eve = new YearNotice.Day(LocalDate.of(2026, 12, 31), true, "元旦");
        var known = calendar.with(new YearNotice(2027, List.of(eve)));
        assertThat(known.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(known.isProvisional(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
    }
}
