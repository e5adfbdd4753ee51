package birth.monitoring.lamp;

import birth.kit.event.Event;
import birth.kit.event.KafkaEvents;
import birth.kit.event.UnusableMessage;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All that was ever said on a topic, from its beginning to its present end; what cannot be read is left out. */
@ApplicationScoped
class TopicHistory {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaEvents reader;
    private final String servers;
    private final String prefix;

    TopicHistory(
            ObjectMapper json,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "birth.topic-prefix") Optional<String> prefix) {
        this.prefix = prefix.orElse("");
        this.servers = servers;
        this.reader = new KafkaEvents(json, this.prefix);
    }

    Stream<Event> of(String... topics) {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = Stream.of(topics)
                    .flatMap(topic -> consumer.partitionsFor(prefix + topic).stream())
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions)).stream();
        }
    }

    private List<Event> read(KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        var events = new ArrayList<Event>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(message -> event(message).ifPresent(events::add));
        }
        return events;
    }

    private Optional<Event> event(ConsumerRecord<String, String> message) {
        try {
            return Optional.of(reader.read(message));
        } catch (UnusableMessage unreadable) {
            return Optional.empty();
        }
    }
}
