package birth.kit.test;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts events on the module's topics the way the relay does (CloudEvents, binary mode). */
public final class Bus {

    private Bus() {
    }

    /** One event; use the same {@code id} again to say it twice. */
    public record Said(UUID id, String topic, String key, String type, String source, String subject, String item, int attempt, long sequence, String data) {

        public static Said of(String topic, String key, String type, String source, String subject, String data) {
            return new Said(UUID.randomUUID(), topic, key, type, source, subject, null, 0, 0, data);
        }

        public Said inStream(String itemLetter, int attemptNo, long sequenceNo) {
            return new Said(id, topic, key, type, source, subject, itemLetter, attemptNo, sequenceNo, data);
        }
    }

    public static void say(Said... events) {
        var config = ConfigProvider.getConfig();
        var settings = new Properties();
        settings.put("bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var event : events) {
                producer.send(message(config.getValue("birth.topic-prefix", String.class), event));
            }
        }
    }

    private static ProducerRecord<String, String> message(String prefix, Said event) {
        var message = new ProducerRecord<>(prefix + event.topic(), event.key(), event.data());
        var headers = new java.util.LinkedHashMap<>(Map.of("ce_specversion", "1.0", "ce_id", event.id().toString(), "ce_type", event.type(),
                "ce_source", event.source(), "ce_subject", event.subject(), "ce_time", "2026-11-03T10:05:00+08:00", "content-type", "application/json"));
        if (event.item() != null) {
            headers.put("ce_item", event.item());
            headers.put("ce_attempt", String.valueOf(event.attempt()));
        }
        if (event.sequence() > 0) {
            headers.put("ce_sequence", String.valueOf(event.sequence()));
        }
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
