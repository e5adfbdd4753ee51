package birth.kit.test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts events on the module's topics the way the relay does (CloudEvents, binary mode). */
public final class Bus {

    private static KafkaProducer<String, String> producer;

    private Bus() {}

    /** One event; use the same {@code id} again to say it twice. */
    public record Said(
            UUID id,
            String topic,
            String key,
            String type,
            String source,
            String subject,
            String item,
            int attempt,
            long sequence,
            String data) {

        public static Said of(String topic, String key, String type, String source, String subject, String data) {
            return new Said(UUID.randomUUID(), topic, key, type, source, subject, null, 0, 0, data);
        }

        public Said inStream(String itemLetter, int attemptNo, long sequenceNo) {
            return new Said(id, topic, key, type, source, subject, itemLetter, attemptNo, sequenceNo, data);
        }

        private Map<String, String> headers() {
            var headers = new LinkedHashMap<>(Map.of(
                    "ce_specversion",
                    "1.0",
                    "ce_id",
                    id.toString(),
                    "ce_type",
                    type,
                    "ce_source",
                    source,
                    "ce_subject",
                    subject,
                    "ce_time",
                    "2026-11-03T10:05:00+08:00",
                    "content-type",
                    "application/json"));
            if (item != null) {
                headers.put("ce_item", item);
                headers.put("ce_attempt", String.valueOf(attempt));
            }
            if (sequence > 0) {
                headers.put("ce_sequence", String.valueOf(sequence));
            }
            return headers;
        }
    }

    /** Says what another service could really say. @throws AssertionError when an event's data or headers break their contract */
    public static void say(Said... events) {
        for (var event : events) {
            ContractCheck.check(event.type(), event.data());
            ContractCheck.checkHeaders(event.headers());
        }
        sayOutsideContract(events);
    }

    /** Says what no service should say: a type that nobody agreed on, or data that break their contract on purpose. */
    public static void sayOutsideContract(Said... events) {
        var prefix = ConfigProvider.getConfig().getValue("birth.topic-prefix", String.class);
        Arrays.stream(events).map(event -> message(prefix, event)).forEach(producer()::send);
        producer().flush();
    }

    /** One for all tests of a JVM: to open it takes longer than most tests. */
    private static synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private static ProducerRecord<String, String> message(String prefix, Said event) {
        var message = new ProducerRecord<>(prefix + event.topic(), event.key(), event.data());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
