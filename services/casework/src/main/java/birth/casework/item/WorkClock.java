package birth.casework.item;

import birth.kit.time.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The clock of one work item, in whole working days (domain.md 4.1): the day of acceptance does not count, and neither
 * do the day of a pause and the day of the resume. The one place in casework that asks the calendar.
 */
@Embeddable
public class WorkClock {

    @Column(name = "promise_days")
    private Integer promiseDays;

    @Column(name = "used_days")
    private int usedDays;

    @Column(name = "running_since")
    private LocalDate runningSince;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The day on which so many working days have passed since {@code start}. */
    public static LocalDate after(LocalDate start, int workingDays) {
        return WorkingDays.published().after(start, workingDays);
    }

    void start(LocalDate today, int promise) {
        promiseDays = promise;
        usedDays = 0;
        run(today);
    }

    void pause(LocalDate today) {
        if (runningSince != null) {
            usedDays += WorkingDays.published().between(runningSince, today);
            runningSince = null;
        }
    }

    void resume(LocalDate today) {
        if (runningSince == null && promiseDays != null) {
            run(today);
        }
    }

    void extend(int days) {
        promiseDays += days;
        if (runningSince != null) {
            run(runningSince);
        }
    }

    /** The same promise under a calendar that has changed; the former day when that moves it. */
    Optional<LocalDate> recompute() {
        if (!isRunning()) {
            return Optional.empty();
        }
        var was = dueOn;
        run(runningSince);
        return was.equals(dueOn) ? Optional.empty() : Optional.of(was);
    }

    private void run(LocalDate since) {
        runningSince = since;
        dueOn = after(since, Math.max(promiseDays - usedDays, 0));
    }

    public boolean isRunning() {
        return runningSince != null;
    }

    /** The promised day; while the clock stands, the day that was promised before. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Why the promised day is that day, in plain Chinese. */
    public String dueWhy() {
        if (dueOn == null) {
            return null;
        }
        return isRunning() ? WorkingDays.published().explain(runningSince, dueOn) : "计时已暂停，恢复后顺延";
    }

    public Integer promiseDays() {
        return promiseDays;
    }

    public int usedDays() {
        return usedDays;
    }
}
