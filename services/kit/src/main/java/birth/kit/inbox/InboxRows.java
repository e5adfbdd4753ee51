package birth.kit.inbox;

import birth.kit.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables behind the intake: which events were seen, how far each stream is, what is parked, what is dead. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InboxRows {

    private final DataSource dataSource;

    InboxRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Remembers the event; false when it was there already. */
    boolean firstTime(String consumer, Event event) {
        return update(
                        "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing",
                        consumer,
                        event.id())
                == 1;
    }

    /** Moves the stream on to this event if it is exactly next and nothing dead lies before it. */
    boolean advance(String consumer, Event event) {
        return event.sequence() == 1
                ? update(
                                "insert into stream_position (consumer, stream, last) values (?, ?, 1) on conflict do nothing",
                                consumer,
                                event.stream())
                        == 1
                : update(
                                "update stream_position set last = ? where consumer = ? and stream = ? and last = ? and not blocked",
                                event.sequence(),
                                consumer,
                                event.stream(),
                                event.sequence() - 1)
                        == 1;
    }

    /** True when the stream has already passed this event. */
    boolean passed(String consumer, Event event) {
        return text(
                        "select 'passed' from stream_position where consumer = ? and stream = ? and last >= ? and not blocked",
                        consumer,
                        event.stream(),
                        event.sequence())
                .isPresent();
    }

    void park(String consumer, Event event, String message) {
        update(
                "insert into parked_message (consumer, stream, sequence, message) values (?, ?, ?, ?) on conflict do nothing",
                consumer,
                event.stream(),
                event.sequence(),
                message);
    }

    /** Takes out the message parked at this position, if there is one. */
    Optional<String> unpark(String consumer, String stream, long sequence) {
        return text(
                "delete from parked_message where consumer = ? and stream = ? and sequence = ? returning message",
                consumer,
                stream,
                sequence);
    }

    /** Notes the event as dead and blocks its stream, so that later events are parked behind it. */
    void bury(String consumer, Event event, String reason) {
        update(
                "insert into dead_letter (event_id, consumer, topic, type, stream, sequence, reason) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                event.id(),
                consumer,
                event.topic(),
                event.type(),
                event.stream(),
                event.sequence(),
                reason);
        if (event.sequence() > 0) {
            update("""
                    insert into stream_position (consumer, stream, last, blocked) values (?, ?, ?, true)
                    on conflict (consumer, stream) do update set blocked = true""", consumer, event.stream(), event.sequence() - 1);
        }
    }

    private int update(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The inbox could not be written", broken);
        }
    }

    private Optional<String> text(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The inbox could not be read", broken);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
