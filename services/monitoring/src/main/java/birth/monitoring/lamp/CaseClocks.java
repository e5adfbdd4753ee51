package birth.monitoring.lamp;

import birth.kit.event.Event;
import birth.kit.reference.Parameters;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * The clock of a whole case: from its first acceptance to its completion; what pauses one item does not pause it
 * (domain.md 4.1). The events come from several streams, so their order must not matter.
 */
@ApplicationScoped
class CaseClocks {

    private static final int REGION_LENGTH = 6;

    private final Parameters parameters;

    CaseClocks(Parameters parameters) {
        this.parameters = parameters;
    }

    static boolean concerns(Event event) {
        return event.type().equals("item.accepted.v1") || event.type().equals("case.completed.v1");
    }

    static SupervisedClock fresh(String caseNo) {
        return SupervisedClock.fresh(
                SupervisedClock.Key.ofCase(caseNo),
                new SupervisedClock.Office(null, caseNo.substring(0, REGION_LENGTH), null));
    }

    SupervisedClock after(SupervisedClock before, Event event, WorkingDays calendar) {
        var day = ItemClocks.dayOf(event);
        return switch (event.type()) {
            case "item.accepted.v1" -> accepted(before, day, calendar).seen(0, day);
            case "case.completed.v1" -> before.ended(day).seen(0, day);
            default -> before;
        };
    }

    /** The same promise under a calendar that has changed. */
    SupervisedClock recomputed(SupervisedClock clock, WorkingDays calendar) {
        return clock.promise() == null
                ? clock
                : clock.started(
                        clock.promise().startedOn(),
                        clock.promise().days(),
                        calendar.after(
                                clock.promise().startedOn(), clock.promise().days()));
    }

    private SupervisedClock accepted(SupervisedClock before, LocalDate day, WorkingDays calendar) {
        if (before.promise() != null && !day.isBefore(before.promise().startedOn())) {
            return before;
        }
        var days = parameters.number("birth.application.promise-days", day);
        return before.started(day, days, calendar.after(day, days));
    }
}
