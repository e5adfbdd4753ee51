package birth.monitoring.lamp;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What an event does to the clock of its item (domain.md 4.1). Waiting for others is a pause; a hold, an outage or a clerk's
 * leave is not. The due days are the department's own, as its events say them.
 */
final class ItemClocks {

    /** Pauses the item, but not its case (domain.md 4.1). */
    static final String WAITING_PREDECESSOR = "WAITING_PREDECESSOR";

    private ItemClocks() {}

    static SupervisedClock.Key key(Event event) {
        return new SupervisedClock.Key(event.subject(), event.text("item"), event.number("attempt"));
    }

    static SupervisedClock fresh(Event event) {
        return SupervisedClock.fresh(
                key(event),
                new SupervisedClock.Office(event.text("department"), event.text("region"), event.text("unit")));
    }

    /** An event that is in the clock already changes nothing. */
    static SupervisedClock after(SupervisedClock before, Event event) {
        if (event.sequence() <= before.applied()) {
            return before;
        }
        var day = dayOf(event);
        var clock = before.seen(event.sequence(), day);
        return switch (event.type()) {
            case "item.accepted.v1" -> clock.started(day, event.number("promiseDays"), day(event, "dueOn"));
            case "item.suspended.v1" -> clock.paused(pauseReason(event), day);
            case "item.notice-issued.v1" ->
                clock.paused(pauseReason(event), day).noticed();
            case "item.returned.v1" -> clock.paused(pauseReason(event), day).returned();
            case "item.diverted.v1" -> clock.paused(pauseReason(event), day);
            case "item.resumed.v1", "item.answered.v1", "item.notice-withdrawn.v1" ->
                clock.resumed(day, day(event, "dueOn"));
            case "item.extended.v1" -> clock.due(day(event, "dueOn"), event.number("days"));
            case "item.due-changed.v1" -> clock.due(day(event, "dueOn"), 0);
            case "item.completed.v1",
                    "item.refused.v1",
                    "item.not-accepted.v1",
                    "item.cancelled.v1",
                    "item.withdrawn.v1" -> clock.ended(day);
            default -> clock;
        };
    }

    /** Why an event makes the clock stand. */
    static String pauseReason(Event event) {
        return switch (event.type()) {
            case "item.notice-issued.v1" -> "NOTICE";
            case "item.returned.v1" -> "RETURNED";
            case "item.diverted.v1" -> "WINDOW";
            default -> event.text("reasonCode");
        };
    }

    /** The day it happened, in Beijing. */
    static LocalDate dayOf(Event event) {
        try {
            return OffsetDateTime.parse(event.data().path("at").asText(event.time()))
                    .toLocalDate();
        } catch (DateTimeException noMoment) {
            throw new UnusableMessage(event.type() + " " + event.id() + " does not say when it happened");
        }
    }

    private static LocalDate day(Event event, String field) {
        try {
            return LocalDate.parse(event.text(field));
        } catch (DateTimeException noDay) {
            throw new UnusableMessage(event.type() + " " + event.id() + ": '" + field + "' is no day");
        }
    }
}
