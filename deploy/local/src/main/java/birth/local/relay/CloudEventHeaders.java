package birth.local.relay;

import java.util.Map;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.ConnectRecord;
import org.apache.kafka.connect.header.ConnectHeaders;
import org.apache.kafka.connect.header.Header;
import org.apache.kafka.connect.header.Headers;
import org.apache.kafka.connect.transforms.Transformation;

/**
 * Completes the headers of an outbox row to those of a CloudEvent in binary mode: names the version and the content type, and
 * leaves out what the row leaves empty (an attribute is absent, never null).
 */
public final class CloudEventHeaders<R extends ConnectRecord<R>> implements Transformation<R> {

    @Override
    public R apply(R event) {
        Headers headers = new ConnectHeaders();
        headers.addString("ce_specversion", "1.0");
        headers.addString("content-type", "application/json");
        for (Header header : event.headers()) {
            if (header.value() != null && !header.key().equals("id")) {
                headers.addString(header.key(), header.value().toString());
            }
        }
        return event.newRecord(
                event.topic(),
                event.kafkaPartition(),
                event.keySchema(),
                event.key(),
                event.valueSchema(),
                event.value(),
                event.timestamp(),
                headers);
    }

    @Override
    public ConfigDef config() {
        return new ConfigDef();
    }

    @Override
    public void configure(Map<String, ?> settings) {}

    @Override
    public void close() {}
}
