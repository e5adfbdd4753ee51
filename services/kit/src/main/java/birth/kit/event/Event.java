package birth.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * One CloudEvent as it came over the bus (binary mode: attributes in headers, JSON data).
 *
 * @param topic topic without the deployment's prefix
 * @param key partition key: case number, or delivery reference
 * @param item item letter, or null where no item is meant
 * @param attempt number of the attempt at that item, 0 where no item is meant
 * @param sequence position in its stream, counted from 1 without a gap; 0 for an event outside any stream
 */
public record Event(
        UUID id,
        String topic,
        String key,
        String type,
        String source,
        String subject,
        String item,
        int attempt,
        long sequence,
        String time,
        String traceparent,
        JsonNode data) {

    /** The stream in which {@link #sequence()} counts. */
    public String stream() {
        return source + "|" + subject + "|" + (item == null ? "" : item) + "|" + attempt;
    }

    /** A text field of the data; refuses the message for good when it is missing. */
    public String text(String field) {
        var node = data.path(field);
        if (!node.isTextual()) {
            throw new UnusableMessage(type + " " + id + " lacks the text field '" + field + "'");
        }
        return node.asText();
    }

    /** A whole number of the data; refuses the message for good when it is missing. */
    public int number(String field) {
        var node = data.path(field);
        if (!node.isInt()) {
            throw new UnusableMessage(type + " " + id + " lacks the number field '" + field + "'");
        }
        return node.asInt();
    }
}
