package birth.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseClockTest {

    private static final WorkingDays CALENDAR = WorkingDays.shipped();

    /** The pause vector of domain.md 4.3, and scenario A07. */
    @Test
    void gives_back_the_four_days_that_a_notice_left() {
        var accepted = PromiseClock.started(day("2026-11-03"), 5, CALENDAR);
        assertThat(accepted.dueOn()).isEqualTo("2026-11-10");

        var noticed = accepted.paused(day("2026-11-05"), CALENDAR);
        assertThat(noticed.usedDays()).isEqualTo(1);
        assertThat(noticed.isRunning()).isFalse();

        assertThat(noticed.resumed(day("2026-11-09"), CALENDAR).dueOn()).isEqualTo("2026-11-13");
    }

    @Test
    void takes_a_second_pause_or_resume_for_nothing() {
        var paused = PromiseClock.started(day("2026-11-03"), 5, CALENDAR).paused(day("2026-11-05"), CALENDAR);
        assertThat(paused.paused(day("2026-11-06"), CALENDAR)).isEqualTo(paused);
        var resumed = paused.resumed(day("2026-11-09"), CALENDAR);
        assertThat(resumed.resumed(day("2026-11-11"), CALENDAR)).isEqualTo(resumed);
    }

    @Test
    void adds_an_extension_to_what_is_left() {
        var extended = PromiseClock.started(day("2026-11-16"), 5, CALENDAR).extended(3, CALENDAR);
        assertThat(extended.dueOn()).isEqualTo("2026-11-26");
    }

    @Test
    void moves_a_running_clock_when_a_notice_comes_and_leaves_a_standing_one() {
        var running = PromiseClock.started(day("2026-12-29"), 5, CALENDAR);
        assertThat(running.dueOn()).isEqualTo("2027-01-05");
        var known = CALENDAR.with(new YearNotice(2027, List.of(new YearNotice.Day(day("2027-01-01"), true, "元旦"))));

        assertThat(running.recomputed(known).dueOn()).isEqualTo("2027-01-06");
        var standing = running.paused(day("2026-12-30"), CALENDAR);
        assertThat(standing.recomputed(known)).isEqualTo(standing);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
