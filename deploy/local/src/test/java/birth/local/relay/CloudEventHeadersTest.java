package birth.local.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.header.ConnectHeaders;
import org.apache.kafka.connect.source.SourceRecord;
import org.junit.jupiter.api.Test;

class CloudEventHeadersTest {

    @Test
    void completes_the_headers_and_writes_every_value_as_text() {
        ConnectHeaders headers = new ConnectHeaders();
        headers.addString("id", "e1")
                .addString("ce_id", "e1")
                .addInt("ce_attempt", 1)
                .addLong("ce_sequence", 7L);
        assertThat(after(headers))
                .isEqualTo(Map.of(
                        "ce_specversion",
                        "1.0",
                        "content-type",
                        "application/json",
                        "ce_id",
                        "e1",
                        "ce_attempt",
                        "1",
                        "ce_sequence",
                        "7"));
    }

    @Test
    void leaves_out_what_the_row_leaves_empty() {
        ConnectHeaders headers = new ConnectHeaders();
        headers.add("ce_item", null, Schema.OPTIONAL_STRING_SCHEMA);
        assertThat(after(headers)).containsOnlyKeys("ce_specversion", "content-type");
    }

    private static Map<String, Object> after(ConnectHeaders headers) {
        SourceRecord row = new SourceRecord(
                Map.of(),
                Map.of(),
                "item-events",
                null,
                Schema.STRING_SCHEMA,
                "K1",
                Schema.STRING_SCHEMA,
                "{}",
                1L,
                headers);
        SourceRecord event = new CloudEventHeaders<SourceRecord>().apply(row);
        assertThat(event.topic()).isEqualTo("item-events");
        assertThat(event.value()).isEqualTo("{}");
        Map<String, Object> found = new LinkedHashMap<>();
        event.headers().forEach(header -> found.put(header.key(), header.value()));
        return found;
    }
}
