package birth.kit.outbox;

import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.UUID;
import javax.sql.DataSource;
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

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final BusinessClock clock;
    private final String source;
    private final String topicPrefix;

    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            BusinessClock clock,
            @ConfigProperty(name = "birth.service") String service,
            @ConfigProperty(name = "birth.topic-prefix") java.util.Optional<String> topicPrefix) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.source = "/" + service;
        this.topicPrefix = topicPrefix.orElse("");
    }

    /** Appends the event; fails at once outside a transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(OutgoingEvent event) {
        var id = UUID.randomUUID();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, topicPrefix + event.topic());
            insert.setString(3, event.key());
            insert.setString(4, event.type());
            insert.setString(5, source);
            insert.setString(6, event.subject());
            insert.setString(7, event.item());
            if (event.item() == null) {
                insert.setNull(8, Types.INTEGER);
            } else {
                insert.setInt(8, event.attempt());
            }
            if (event.sequence() == 0) {
                insert.setNull(9, Types.BIGINT);
            } else {
                insert.setLong(9, event.sequence());
            }
            insert.setString(10, OffsetDateTime.now(clock).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
            insert.setString(11, traceparent());
            insert.setString(12, json.writeValueAsString(event.data()));
            insert.executeUpdate();
            return id;
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException(
                    "The message " + event.type() + " of " + event.subject() + " could not be stored", broken);
        }
    }

    private static String traceparent() {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, HashMap::put);
        return carrier.get("traceparent");
    }
}
