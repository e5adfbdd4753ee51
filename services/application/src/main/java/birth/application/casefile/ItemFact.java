package birth.application.casefile;

import birth.application.Item;
import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What one item event says, each value refused for good when it is not what it should be. */
record ItemFact(Event event) {

    String type() {
        return event.type();
    }

    Instant at() {
        return moment().toInstant();
    }

    /** The day in Beijing on which it happened. */
    LocalDate today() {
        return moment().toLocalDate();
    }

    String text(String field) {
        return event.text(field);
    }

    String textIfAny(String field) {
        return event.data().path(field).asText(null);
    }

    int number(String field) {
        return event.number(field);
    }

    JsonNode list(String field) {
        return event.data().path(field);
    }

    LocalDate day(String field) {
        try {
            return LocalDate.parse(event.text(field));
        } catch (DateTimeException noDay) {
            throw unusable(field, "day");
        }
    }

    LocalDate dayIfAny(String field) {
        return event.data().hasNonNull(field) ? day(field) : null;
    }

    UUID id(String field) {
        try {
            return UUID.fromString(event.text(field));
        } catch (IllegalArgumentException noId) {
            throw unusable(field, "id");
        }
    }

    Item item(String field) {
        return Item.of(event.text(field)).orElseThrow(() -> unusable(field, "item"));
    }

    private OffsetDateTime moment() {
        try {
            return OffsetDateTime.parse(event.text("at"));
        } catch (DateTimeException noMoment) {
            throw unusable("at", "moment");
        }
    }

    private UnusableMessage unusable(String field, String what) {
        return new UnusableMessage(event.type() + " " + event.id() + ": '" + field + "' is no " + what);
    }
}
