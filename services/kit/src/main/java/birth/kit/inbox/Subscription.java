package birth.kit.inbox;

import birth.kit.event.Event;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What one consumer of this service wants to hear.
 *
 * @param consumer stable name, unique within the service; remembered in the inbox and in the dead-letter topic's name
 * @param types event types to handle; empty means every type
 * @param ordered true when the consumer hears whole streams and must apply them gaplessly; false when it picks single types
 * @param handler applies one event within the running transaction
 */
public record Subscription(String consumer, Set<String> types, boolean ordered, Consumer<Event> handler) {

    /** Every event of the topic, applied in the order of its stream. */
    public static Subscription toStreams(String consumer, Consumer<Event> handler) {
        return new Subscription(consumer, Set.of(), true, handler);
    }

    /** Some types only; each at most once, in whatever order they come. */
    public static Subscription toTypes(String consumer, Set<String> types, Consumer<Event> handler) {
        return new Subscription(consumer, types, false, handler);
    }

    boolean wants(Event event) {
        return types.isEmpty() || types.contains(event.type());
    }
}
