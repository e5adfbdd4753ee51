package birth.kit.inbox;

import birth.kit.event.Event;
import birth.kit.event.KafkaEvents;
import birth.kit.event.UnusableMessage;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells a message whose envelope can be read from one that cannot even be named. */
final class Readable {

    private Readable() {}

    static Optional<Event> of(KafkaEvents reader, ConsumerRecord<String, String> message) {
        try {
            return Optional.of(reader.read(message));
        } catch (UnusableMessage unreadable) {
            return Optional.empty();
        }
    }
}
