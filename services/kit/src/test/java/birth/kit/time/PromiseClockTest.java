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

    /** A case of two items: a notice on one from 5 to 9 November, a special procedure on the other from 6 to 12. */
    @Test
    void stands_once_for_reasons_that_overlap() {
        var notice = new Standstill(day("2026-11-05"), day("2026-11-09"));
        var procedure = new Standstill(day("2026-11-06"), day("2026-11-12"));
        var clock = PromiseClock.over(day("2026-11-03"), 5, List.of(procedure, notice), CALENDAR);
        assertThat(clock.usedDays()).isEqualTo(1);
        assertThat(clock.dueOn()).isEqualTo("2026-11-18");
        assertThat(PromiseClock.over(day("2026-11-03"), 5, List.of(notice, procedure), CALENDAR))
                .isEqualTo(clock);
    }

    @Test
    void goes_by_the_pause_vector_however_it_is_told() {
        var notice = List.of(new Standstill(day("2026-11-05"), day("2026-11-09")));
        assertThat(PromiseClock.over(day("2026-11-03"), 5, notice, CALENDAR).dueOn())
                .isEqualTo("2026-11-13");
    }

    @Test
    void still_stands_while_one_of_several_reasons_lasts() {
        var lasting = new Standstill(day("2026-11-05"), null);
        var over = new Standstill(day("2026-11-06"), day("2026-11-09"));
        var clock = PromiseClock.over(day("2026-11-03"), 5, List.of(over, lasting), CALENDAR);
        assertThat(clock.isRunning()).isFalse();
        assertThat(clock.dueOn()).isEqualTo("2026-11-10");
    }

    @Test
    void counts_nothing_of_a_standstill_before_its_start() {
        var before = new Standstill(day("2026-11-02"), day("2026-11-03"));
        assertThat(PromiseClock.over(day("2026-11-04"), 5, List.of(before), CALENDAR)
                        .dueOn())
                .isEqualTo("2026-11-11");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
