package birth.kit.outbox;

import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Messages as rows in the transaction of the state change; the relay (Debezium's outbox event router) carries them to Kafka.
 * Plain JDBC on the service's data source, so that it joins any JTA transaction, Hibernate's and the process engine's alike.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, topic, key, type, source, subject, item, attempt, sequence, time, traceparent, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Rows rows;
    private final ObjectMapper json;
    private final BusinessClock clock;
    private final String source;
    private final String topicPrefix;

    Outbox(
            Rows rows,
            ObjectMapper json,
            BusinessClock clock,
            @ConfigProperty(name = "birth.service") String service,
            @ConfigProperty(name = "birth.topic-prefix") Optional<String> topicPrefix) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.source = "/" + service;
        this.topicPrefix = topicPrefix.orElse("");
    }

    /** Appends the event; fails at once outside a transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(OutgoingEvent event) {
        var id = UUID.randomUUID();
        rows.change(
                INSERT,
                id,
                topicPrefix + event.topic(),
                event.key(),
                event.type(),
                source,
                event.subject(),
                event.item(),
                event.item() == null ? null : event.attempt(),
                event.sequence() == 0 ? null : event.sequence(),
                OffsetDateTime.now(clock).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                traceparent(),
                text(event));
        return id;
    }

    private String text(OutgoingEvent event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(
                    "The message " + event.type() + " of " + event.subject() + " could not be written", unwritable);
        }
    }

    private static String traceparent() {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, HashMap::put);
        return carrier.get("traceparent");
    }
}
