package birth.kit.inbox;

import birth.kit.event.Event;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The tables behind the intake: which events were seen, how far each stream is, what is parked, what is dead. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InboxRows {

    private final Rows rows;

    InboxRows(Rows rows) {
        this.rows = rows;
    }

    /** Remembers the event; false when it was there already. */
    boolean firstTime(String consumer, Event event) {
        return rows.change(
                        "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing",
                        consumer,
                        event.id())
                == 1;
    }

    /** Moves the stream on to this event if it is exactly next and nothing dead lies before it. */
    boolean advance(String consumer, Event event) {
        return event.sequence() == 1
                ? rows.change(
                                "insert into stream_position (consumer, stream, last) values (?, ?, 1) on conflict do nothing",
                                consumer,
                                event.stream())
                        == 1
                : rows.change(
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
        rows.change(
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
        rows.change(
                "insert into dead_letter (event_id, consumer, topic, type, stream, sequence, reason) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                event.id(),
                consumer,
                event.topic(),
                event.type(),
                event.stream(),
                event.sequence(),
                reason);
        if (event.sequence() > 0) {
            rows.change("""
                    insert into stream_position (consumer, stream, last, blocked) values (?, ?, ?, true)
                    on conflict (consumer, stream) do update set blocked = true""", consumer, event.stream(), event.sequence() - 1);
        }
    }

    private Optional<String> text(String sql, Object... values) {
        return rows.read(sql, row -> row.getString(1), values).stream().findFirst();
    }
}
