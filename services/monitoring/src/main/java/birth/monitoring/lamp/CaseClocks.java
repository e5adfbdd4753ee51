package birth.monitoring.lamp;

import birth.kit.event.Event;
import birth.kit.reference.Parameters;
import birth.kit.time.PromiseClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/**
 * The clock of a whole case: from its first acceptance to its completion. It stands while any of its items is being corrected or
 * in a special procedure; waiting for a predecessor does not stop it (domain.md 1.3, 4.1). The events come from several streams,
 * so their order must not matter.
 */
@ApplicationScoped
class CaseClocks {

    private static final int REGION_LENGTH = 6;
    private static final Set<String> STOPS = Set.of("item.notice-issued.v1", "item.returned.v1", "item.suspended.v1");
    private static final Set<String> GOES_ON = Set.of(
            "item.answered.v1",
            "item.notice-withdrawn.v1",
            "item.resumed.v1",
            "item.completed.v1",
            "item.refused.v1",
            "item.not-accepted.v1",
            "item.cancelled.v1",
            "item.withdrawn.v1",
            "item.diverted.v1");

    private final Parameters parameters;

    CaseClocks(Parameters parameters) {
        this.parameters = parameters;
    }

    static boolean concerns(Event event) {
        return event.type().equals("item.accepted.v1")
                || event.type().equals("case.completed.v1")
                || GOES_ON.contains(event.type())
                || stops(event);
    }

    static SupervisedClock fresh(String caseNo) {
        return SupervisedClock.fresh(
                SupervisedClock.Key.ofCase(caseNo),
                new SupervisedClock.Office(null, caseNo.substring(0, REGION_LENGTH), null));
    }

    SupervisedClock after(SupervisedClock before, Event event, WorkingDays calendar) {
        var day = ItemClocks.dayOf(event);
        var clock = before.seen(0, day);
        if (event.type().equals("case.completed.v1")) {
            return clock.ended(day);
        }
        if (event.type().equals("item.accepted.v1")) {
            return accepted(clock, day, calendar);
        }
        var stood = stops(event)
                ? CaseStandstills.begun(clock.stood(), item(event), ItemClocks.pauseReason(event), day)
                : CaseStandstills.ended(clock.stood(), item(event), day);
        return recomputed(clock.standing(stood), calendar);
    }

    /** The same promise under a calendar that has changed, or with other standstills. */
    SupervisedClock recomputed(SupervisedClock clock, WorkingDays calendar) {
        var promise = clock.promise();
        return promise == null ? clock : counted(clock, promise.startedOn(), promise.days(), calendar);
    }

    private SupervisedClock accepted(SupervisedClock before, LocalDate day, WorkingDays calendar) {
        if (before.promise() != null && !day.isBefore(before.promise().startedOn())) {
            return before;
        }
        return counted(before, day, parameters.number("birth.application.promise-days", day), calendar);
    }

    private static SupervisedClock counted(SupervisedClock clock, LocalDate start, int days, WorkingDays calendar) {
        var counted = PromiseClock.over(
                start,
                days,
                clock.stood().stream().map(SupervisedClock.Stood::days).toList(),
                calendar);
        return clock.with(
                new SupervisedClock.Promise(days, start, counted.runningSince(), counted.dueOn()),
                CaseStandstills.pause(clock.stood()));
    }

    private static boolean stops(Event event) {
        return STOPS.contains(event.type()) && !ItemClocks.pauseReason(event).equals(ItemClocks.WAITING_PREDECESSOR);
    }

    private static String item(Event event) {
        return event.subject() + "/" + event.text("item") + "/" + event.number("attempt");
    }
}
