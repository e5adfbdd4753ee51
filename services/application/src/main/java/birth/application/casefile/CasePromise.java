package birth.application.casefile;

import birth.kit.time.PromiseClock;
import birth.kit.time.WorkingDays;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The promise of a whole case: it counts from the first acceptance and stands while any item is being corrected or in a special
 * procedure, which the promise excludes (domain.md 1.3, 4.1). Waiting for a predecessor does not stop it.
 */
@Embeddable
class CasePromise {

    private LocalDate countedFrom;
    private Integer promiseDays;
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "case_standstill", joinColumns = @JoinColumn(name = "case_no"))
    private List<CaseStandstill> standstills = new ArrayList<>();

    void start(LocalDate day, int days) {
        if (countedFrom == null) {
            countedFrom = day;
            promiseDays = days;
            recompute(WorkingDays.published());
        }
    }

    /** The former due day when the news moves it. */
    Optional<LocalDate> heardOf(String itemId, boolean stops, LocalDate day) {
        var open = standstills.stream().filter(still -> still.isOpenFor(itemId)).findFirst();
        if (stops && open.isEmpty()) {
            standstills.add(new CaseStandstill(itemId, day));
        } else if (!stops) {
            open.ifPresent(still -> still.end(day));
        }
        return stops == open.isPresent() ? Optional.empty() : recompute(WorkingDays.published());
    }

    /** The former due day when the calendar moves it. */
    Optional<LocalDate> recompute(WorkingDays calendar) {
        if (countedFrom == null) {
            return Optional.empty();
        }
        var was = dueOn;
        dueOn = clock(calendar).dueOn();
        return was == null || dueOn.equals(was) ? Optional.empty() : Optional.of(was);
    }

    /** In plain Chinese; null while nothing is due. */
    String why(WorkingDays calendar) {
        if (countedFrom == null) {
            return null;
        }
        var clock = clock(calendar);
        return clock.isRunning() ? calendar.explain(clock.runningSince(), dueOn) : "补正或特别程序期间不计时，恢复后顺延";
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    private PromiseClock clock(WorkingDays calendar) {
        return PromiseClock.over(
                countedFrom,
                promiseDays,
                standstills.stream().map(CaseStandstill::days).toList(),
                calendar);
    }
}
