package birth.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold under any calendar whatever, for any start day. */
class WorkingDaysPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property
    void due_is_a_working_day_and_exactly_the_promise_lies_between(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 40) int promise) {
        var due = calendar.after(start, promise);
        assertThat(calendar.isWorkingDay(due)).isTrue();
        assertThat(calendar.count(start.plusDays(1), due.plusDays(1))).isEqualTo(promise);
    }

    @Property
    void a_later_start_or_a_longer_promise_is_never_due_earlier(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 0, max = 30) int later,
            @ForAll @IntRange(min = 1, max = 30) int promise) {
        assertThat(calendar.after(start.plusDays(later), promise)).isAfterOrEqualTo(calendar.after(start, promise));
        assertThat(calendar.after(start, promise + 1)).isAfter(calendar.after(start, promise));
    }

    /** Whatever lies between a pause and its resume: the days used before and the days left after make the promise. */
    @Property
    void a_pause_neither_loses_nor_gains_a_day(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 20) int promise,
            @ForAll @IntRange(min = 0, max = 40) int until,
            @ForAll @IntRange(min = 0, max = 40) int standing) {
        var running = PromiseClock.started(start, promise, calendar);
        var pausedOn = start.plusDays(until);
        var resumedOn = pausedOn.plusDays(standing);
        var resumed = running.paused(pausedOn, calendar).resumed(resumedOn, calendar);

        var before = calendar.between(start, pausedOn);
        var after = calendar.count(resumedOn.plusDays(1), resumed.dueOn().plusDays(1));
        assertThat(after).isEqualTo(Math.max(promise - before, 0));
        if (before < promise) {
            assertThat(resumed.dueOn()).isAfterOrEqualTo(running.dueOn());
        }
    }

    @Property
    void an_imported_notice_moves_a_day_only_as_if_it_had_always_been_known(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("calendars") WorkingDays other,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 20) int promise) {
        assertThat(PromiseClock.started(start, promise, calendar).recomputed(other))
                .isEqualTo(PromiseClock.started(start, promise, other));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<WorkingDays> calendars() {
        var day = Combinators.combine(Arbitraries.integers().between(0, 450), Arbitraries.of(true, false))
                .as((n, off) -> new YearNotice.Day(FIRST.plusDays(n), off, "试"));
        return day.list().ofMaxSize(80).map(WorkingDaysPropertiesTest::calendar);
    }

    private static WorkingDays calendar(List<YearNotice.Day> days) {
        return WorkingDays.of(IntStream.rangeClosed(2026, 2027)
                .mapToObj(year -> new YearNotice(
                        year,
                        days.stream()
                                .filter(day -> day.date().getYear() == year)
                                .toList()))
                .toList());
    }
}
