package birth.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A Kafka record as one JSON text and back, so that it can be parked in a row or carried to a dead-letter topic. */
final class RecordText {

    private final ObjectMapper json;

    RecordText(ObjectMapper json) {
        this.json = json;
    }

    String write(ConsumerRecord<String, String> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        try {
            return json.writeValueAsString(new Parked(message.topic(), message.key(), headers, message.value()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ConsumerRecord<String, String> read(String text) {
        try {
            var parked = json.readValue(text, Parked.class);
            var message = new ConsumerRecord<>(parked.topic(), 0, 0L, parked.key(), parked.value());
            parked.headers()
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return message;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A parked message cannot be read", broken);
        }
    }

    record Parked(String topic, String key, Map<String, String> headers, String value) {}
}
