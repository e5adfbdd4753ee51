package birth.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads CloudEvents from Kafka records in binary mode (CloudEvents 1.0, Kafka protocol binding 3.2). */
public final class KafkaEvents {

    private final ObjectMapper json;
    private final String topicPrefix;

    public KafkaEvents(ObjectMapper json, String topicPrefix) {
        this.json = json;
        this.topicPrefix = topicPrefix;
    }

    /** @throws UnusableMessage when a required header is missing or the data is no JSON */
    public Event read(ConsumerRecord<String, String> message) {
        return new Event(
                uuid(message),
                withoutPrefix(message.topic()),
                message.key(),
                required(message, "ce_type"),
                required(message, "ce_source"),
                required(message, "ce_subject"),
                header(message, "ce_item"),
                (int) number(message, "ce_attempt"),
                number(message, "ce_sequence"),
                header(message, "ce_time"),
                header(message, "traceparent"),
                data(message));
    }

    /** The topic's name as the contracts write it. */
    public String withoutPrefix(String topic) {
        return topic.startsWith(topicPrefix) ? topic.substring(topicPrefix.length()) : topic;
    }

    private JsonNode data(ConsumerRecord<String, String> message) {
        if (message.value() == null) {
            throw new UnusableMessage("The message has no data");
        }
        try {
            return json.readTree(message.value());
        } catch (JsonProcessingException malformed) {
            throw new UnusableMessage(
                    "The data is not JSON (line " + malformed.getLocation().getLineNr() + ")");
        }
    }

    private static UUID uuid(ConsumerRecord<String, String> message) {
        try {
            return UUID.fromString(required(message, "ce_id"));
        } catch (IllegalArgumentException noUuid) {
            throw new UnusableMessage("The header ce_id is no UUID");
        }
    }

    private static long number(ConsumerRecord<String, String> message, String name) {
        var text = header(message, name);
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw new UnusableMessage("The header " + name + " is no number");
        }
    }

    private static String required(ConsumerRecord<String, String> message, String name) {
        var text = header(message, name);
        if (text == null || text.isBlank()) {
            throw new UnusableMessage("The header " + name + " is missing");
        }
        return text;
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
