package birth.vaccination.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts doses on days to come to the clinic: at most two injections and one oral vaccine a visit, live injected vaccines on one
 * day or 28 days apart, and never nearer to the dose before than the schedule allows (domain.md 7, engine rules).
 */
final class Visits {

    private static final String BCG = "BCG";
    private static final int INJECTIONS = 2;
    private static final int ORAL = 1;
    private static final int BETWEEN_LIVE = 28;
    /** A dose that finds no place at its visit comes this many days later [P: health bureau to confirm]. */
    private static final int NEXT_VISIT = 14;

    private final ChildFacts child;
    private final LocalDate born;
    private final Progress progress;
    private final Map<LocalDate, List<ScheduledDose>> taken = new HashMap<>();
    private final Map<String, LocalDate> lastOfSeries = new HashMap<>();

    Visits(ChildFacts child, Progress progress) {
        this.child = child;
        this.born = child.born();
        this.progress = progress;
    }

    List<PlannedDose> of(List<ScheduledDose> doses) {
        var plan = new ArrayList<PlannedDose>();
        doses.forEach(dose -> givenOn(dose).ifPresent(day -> take(dose, day)));
        doses.stream()
                .sorted(Comparator.comparing(ScheduledDose::months).thenComparing(dose -> !dose.live()))
                .forEach(dose -> planned(dose).ifPresent(plan::add));
        plan.sort(Comparator.comparing(PlannedDose::visitOn).thenComparing(PlannedDose::dueOn));
        return plan;
    }

    /** Empty when the child will be too old for it by then. */
    private Optional<PlannedDose> planned(ScheduledDose dose) {
        var earliest = earliest(dose);
        var on = givenOn(dose);
        var notFrom = dose.notFrom(born);
        if (on.isEmpty() && notFrom != null && !firstVisit(dose, earliest).isBefore(notFrom)) {
            return Optional.empty();
        }
        var visit = on.orElseGet(() -> freeDay(dose, firstVisit(dose, earliest)));
        lastOfSeries.put(dose.series(), visit);
        return Optional.of(new PlannedDose(
                dose.vaccine(),
                dose.dose(),
                dose.dueOn(born),
                earliest,
                visit,
                dose.finishBy(born),
                dose.testFrom(born),
                notFrom,
                dose.vaccine().equals(BCG) && child.isVeryPreterm()));
    }

    private LocalDate firstVisit(ScheduledDose dose, LocalDate earliest) {
        return Stream.concat(Stream.of(earliest, progress.openedOn()), deferredUntil(dose))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private LocalDate freeDay(ScheduledDose dose, LocalDate first) {
        var day = first;
        while (isFull(day, dose) || isTooNearToLive(day, dose)) {
            day = day.plusDays(NEXT_VISIT);
        }
        take(dose, day);
        return day;
    }

    private LocalDate earliest(ScheduledDose dose) {
        var due = dose.dueOn(born);
        var before = lastOfSeries.get(dose.series());
        var after = before == null ? due : before.plus(dose.interval());
        return after.isAfter(due) ? after : due;
    }

    private boolean isFull(LocalDate day, ScheduledDose dose) {
        var there = taken.getOrDefault(day, List.of()).stream()
                .filter(other -> other.injected() == dose.injected())
                .count();
        return there >= (dose.injected() ? INJECTIONS : ORAL);
    }

    private boolean isTooNearToLive(LocalDate day, ScheduledDose dose) {
        return dose.live()
                && taken.entrySet().stream()
                        .filter(visit -> visit.getValue().stream().anyMatch(ScheduledDose::live))
                        .mapToLong(visit -> Math.abs(ChronoUnit.DAYS.between(visit.getKey(), day)))
                        .anyMatch(days -> days > 0 && days < BETWEEN_LIVE);
    }

    private void take(ScheduledDose dose, LocalDate day) {
        taken.computeIfAbsent(day, any -> new ArrayList<>()).add(dose);
    }

    private Optional<LocalDate> givenOn(ScheduledDose dose) {
        return progress.given().stream()
                .filter(one -> one.vaccine().equals(dose.vaccine()) && one.dose() == dose.dose())
                .map(GivenDose::givenOn)
                .findFirst();
    }

    private Stream<LocalDate> deferredUntil(ScheduledDose dose) {
        return progress.deferred().stream()
                .filter(one -> one.vaccine().equals(dose.vaccine()) && one.dose() == dose.dose())
                .map(DeferredDose::until);
    }
}
