package birth.workflows.journey;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The calendar days of an event. */
final class Days {

    private Days() {}

    /** @throws UnusableMessage when there is no day in this field */
    static LocalDate in(Event event, String field) {
        try {
            return LocalDate.parse(event.text(field));
        } catch (DateTimeParseException wrong) {
            throw new UnusableMessage(event.type() + " " + event.id() + " has no day in '" + field + "'");
        }
    }

    static LocalDate inOrNull(Event event, String field) {
        return event.data().has(field) ? in(event, field) : null;
    }
}
