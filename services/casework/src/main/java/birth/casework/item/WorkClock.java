package birth.casework.item;

import birth.kit.time.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The clock of one work item, in whole working days (domain.md 4.1): the day of acceptance does not count, and neither
 * do the day of a pause and the day of the resume.
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

    void start(LocalDate today, int promise, WorkingDays calendar) {
        promiseDays = promise;
        usedDays = 0;
        run(today, calendar);
    }

    void pause(LocalDate today, WorkingDays calendar) {
        if (runningSince != null) {
            usedDays += calendar.between(runningSince, today);
            runningSince = null;
        }
    }

    void resume(LocalDate today, WorkingDays calendar) {
        if (runningSince == null && promiseDays != null) {
            run(today, calendar);
        }
    }

    private void run(LocalDate today, WorkingDays calendar) {
        runningSince = today;
        dueOn = calendar.after(today, Math.max(promiseDays - usedDays, 0));
    }

    public boolean isRunning() {
        return runningSince != null;
    }

    /** The promised day; while the clock stands, the day that was promised before. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Integer promiseDays() {
        return promiseDays;
    }

    public int usedDays() {
        return usedDays;
    }
}
