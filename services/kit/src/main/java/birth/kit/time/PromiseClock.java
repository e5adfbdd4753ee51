package birth.kit.time;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;

/**
 * A promise in whole working days (domain.md 4.1): the day of the start does not count, and neither do the day of a pause
 * and the day of the resume; what was left at the pause is left at the resume.
 *
 * @param promiseDays the promise, with any extension
 * @param usedDays working days used up before the present leg
 * @param runningSince first day of the present leg; null while the clock stands
 * @param dueOn the promised day; while the clock stands, the day that was promised before
 */
public record PromiseClock(int promiseDays, int usedDays, LocalDate runningSince, LocalDate dueOn) {

    public static PromiseClock started(LocalDate day, int promiseDays, WorkingDays calendar) {
        return new PromiseClock(promiseDays, 0, day, calendar.after(day, promiseDays));
    }

    /** A promise that stood several times, perhaps for several reasons at once; in which order one learnt of them does not matter. */
    public static PromiseClock over(
            LocalDate start, int promiseDays, Collection<Standstill> stood, WorkingDays calendar) {
        var clock = started(start, promiseDays, calendar);
        for (var still : merged(stood)) {
            clock = clock.paused(later(start, still.from()), calendar);
            if (still.until() != null) {
                clock = clock.resumed(later(start, still.until()), calendar);
            }
        }
        return clock;
    }

    public PromiseClock paused(LocalDate day, WorkingDays calendar) {
        return isRunning()
                ? new PromiseClock(promiseDays, usedDays + calendar.between(runningSince, day), null, dueOn)
                : this;
    }

    public PromiseClock resumed(LocalDate day, WorkingDays calendar) {
        return isRunning() ? this : new PromiseClock(promiseDays, usedDays, day, dueFrom(day, promiseDays, calendar));
    }

    public PromiseClock extended(int days, WorkingDays calendar) {
        var longer = promiseDays + days;
        return new PromiseClock(
                longer, usedDays, runningSince, isRunning() ? dueFrom(runningSince, longer, calendar) : dueOn);
    }

    /** The same promise under a calendar that has changed. A clock that stands gets its day when it resumes. */
    public PromiseClock recomputed(WorkingDays calendar) {
        return isRunning()
                ? new PromiseClock(promiseDays, usedDays, runningSince, dueFrom(runningSince, promiseDays, calendar))
                : this;
    }

    public boolean isRunning() {
        return runningSince != null;
    }

    private LocalDate dueFrom(LocalDate day, int promise, WorkingDays calendar) {
        return calendar.after(day, Math.max(promise - usedDays, 0));
    }

    private static Deque<Standstill> merged(Collection<Standstill> stood) {
        var merged = new ArrayDeque<Standstill>();
        stood.stream().sorted(Comparator.comparing(Standstill::from)).forEach(still -> {
            if (merged.isEmpty() || !merged.getLast().reaches(still.from())) {
                merged.addLast(still);
            } else {
                merged.addLast(merged.removeLast().with(still));
            }
        });
        return merged;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
