package birth.monitoring.lamp;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.time.WorkingDays;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LampTest {

    private static final WorkingDays CALENDAR = WorkingDays.shipped();
    private static final Thresholds PROPOSED = new Thresholds(50, 80, 1, 5, 2, 4, 2, 2);

    /** Scenario A06: the lamps wait until the week off is over. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-28, GREEN",
        "2026-09-29, GREEN",
        "2026-09-30, GREEN",
        "2026-10-01, GREEN",
        "2026-10-07, GREEN",
        "2026-10-08, GREEN",
        "2026-10-09, BLUE",
        "2026-10-10, YELLOW",
        "2026-10-11, RED"
    })
    void lights_blue_and_yellow_after_the_national_day_week(LocalDate day, Lamp lamp) {
        assertThat(main(accepted("2026-09-28", 5), day)).isEqualTo(lamp);
    }

    /** Scenario A23, at the end of 2026-11-23: the day is over when the next begins. */
    @Test
    void shows_yellow_red_and_grey_at_the_end_of_the_day() {
        var end = LocalDate.of(2026, 11, 24);
        assertThat(main(accepted("2026-11-17", 5), end)).isEqualTo(Lamp.YELLOW);
        assertThat(main(accepted("2026-11-13", 5), end)).isEqualTo(Lamp.RED);
        assertThat(main(accepted("2026-11-12", 5).paused("SPECIAL_PROCEDURE", day("2026-11-16")), end))
                .isEqualTo(Lamp.GREY);
    }

    /** No whole working day has gone by on the first day after the due one: nobody is told of "0 days". */
    @ParameterizedTest
    @CsvSource({"2026-11-21, 期限已过，还没有办结", "2026-11-23, 期限已过，还没有办结", "2026-11-24, 已超1个工作日", "2026-11-25, 已超2个工作日"})
    void says_how_late_a_red_one_is(LocalDate day, String how) {
        assertThat(Reasons.of(Lamp.RED, accepted("2026-11-13", 5), day, CALENDAR))
                .endsWith(how);
    }

    @ParameterizedTest
    @CsvSource({
        // promise 1: green on the day of acceptance, yellow on the day it is due, black after two days
        "1, 2026-11-16, 2026-11-16, GREEN",
        "1, 2026-11-16, 2026-11-17, YELLOW",
        "1, 2026-11-16, 2026-11-18, RED",
        "1, 2026-11-16, 2026-11-20, BLACK",
        // promise 10: eight days used are 80 %, though two are left
        "10, 2026-11-02, 2026-11-09, GREEN",
        "10, 2026-11-02, 2026-11-10, BLUE",
        "10, 2026-11-02, 2026-11-12, BLUE",
        "10, 2026-11-02, 2026-11-13, YELLOW",
        "10, 2026-11-02, 2026-11-17, RED",
        // five working days late is still red, six are black
        "10, 2026-11-02, 2026-11-24, RED",
        "10, 2026-11-02, 2026-11-25, BLACK"
    })
    void follows_the_table(int promise, String acceptedOn, LocalDate day, Lamp lamp) {
        assertThat(main(accepted(acceptedOn, promise), day)).isEqualTo(lamp);
    }

    @Test
    void reminds_of_the_notice_on_the_fourth_and_fifth_day_unless_one_was_issued() {
        var clock = accepted("2026-11-02", 10);
        assertThat(all(clock, "2026-11-05")).doesNotContain(Lamp.NOTICE_YELLOW);
        assertThat(all(clock, "2026-11-06")).contains(Lamp.NOTICE_YELLOW);
        assertThat(all(clock, "2026-11-09")).contains(Lamp.NOTICE_YELLOW);
        assertThat(all(clock, "2026-11-10")).doesNotContain(Lamp.NOTICE_YELLOW);
        var noticed = clock.paused("NOTICE", day("2026-11-03")).noticed().resumed(day("2026-11-04"), day("2026-11-17"));
        assertThat(all(noticed, "2026-11-06")).doesNotContain(Lamp.NOTICE_YELLOW);
    }

    @Test
    void marks_two_returns_or_two_notices() {
        var once = accepted("2026-11-02", 10).returned();
        assertThat(all(once, "2026-11-03")).doesNotContain(Lamp.RETURN);
        assertThat(all(once.returned(), "2026-11-03")).contains(Lamp.RETURN);
        assertThat(all(once.noticed().noticed(), "2026-11-03")).contains(Lamp.RETURN);
    }

    @Test
    void marks_two_working_days_of_silence_but_not_while_the_clock_stands() {
        var clock = accepted("2026-11-05", 10);
        assertThat(all(clock, "2026-11-09")).doesNotContain(Lamp.SILENT);
        assertThat(all(clock, "2026-11-10")).contains(Lamp.SILENT);
        assertThat(all(clock.seen(2, day("2026-11-09")), "2026-11-10")).doesNotContain(Lamp.SILENT);
        assertThat(all(clock.paused("NOTICE", day("2026-11-05")), "2026-11-10")).doesNotContain(Lamp.SILENT);
    }

    @Test
    void burns_nothing_over_a_clock_that_has_ended_or_not_begun() {
        assertThat(all(accepted("2026-11-02", 5).ended(day("2026-11-04")), "2026-12-01"))
                .isEmpty();
        assertThat(all(fresh(), "2026-12-01")).isEmpty();
    }

    private static Lamp main(SupervisedClock clock, LocalDate day) {
        return Lamp.of(clock, day, CALENDAR, PROPOSED).stream()
                .filter(Lamp::isMain)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Lamp> all(SupervisedClock clock, String day) {
        return Lamp.of(clock, day(day), CALENDAR, PROPOSED);
    }

    private static SupervisedClock accepted(String on, int promise) {
        return fresh().seen(1, day(on)).started(day(on), promise, CALENDAR.after(day(on), promise));
    }

    private static SupervisedClock fresh() {
        return SupervisedClock.fresh(
                new SupervisedClock.Key("22050220261103000001R-1", "H", 1),
                new SupervisedClock.Office("household-registration", "220502", "220502030000"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
