package birth.kit.outbox;

/**
 * What a service wants to say, before it becomes a row of its outbox.
 *
 * @param topic topic without the deployment's prefix
 * @param key partition key
 * @param item item letter or null
 * @param attempt attempt at that item, or 0
 * @param sequence position in the stream (source, subject, item, attempt), or 0 outside any stream
 * @param data a record or map that becomes the JSON data; ids, states, codes and dates only
 */
public record OutgoingEvent(
        String topic, String key, String type, String subject, String item, int attempt, long sequence, Object data) {

    public static OutgoingEvent of(String topic, String key, String type, String subject, Object data) {
        return new OutgoingEvent(topic, key, type, subject, null, 0, 0, data);
    }
}
