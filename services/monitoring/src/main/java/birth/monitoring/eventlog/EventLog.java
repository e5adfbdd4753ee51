package birth.monitoring.eventlog;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** The log of all events and the counts over it. Logging an event again changes neither, whatever the age of the first time. */
@ApplicationScoped
public class EventLog {

    private static final String APPEND = """
            with heard as (
                insert into event_log (event_id, topic, type, source, subject, item, attempt, sequence, time, region, department)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (event_id) do nothing
                returning topic, type, time)
            insert into event_count as counted (topic, type, count, last) select topic, type, 1, time from heard
            on conflict (topic, type) do update set count = counted.count + 1, last = greatest(counted.last, excluded.last)""";
    private static final String NEWEST = """
            select event_id, topic, type, source, subject, item, attempt, sequence, time, region, department, received_at
            from event_log %s order by position desc limit ? offset ?""";

    private final Rows rows;

    EventLog(Rows rows) {
        this.rows = rows;
    }

    /** @throws UnusableMessage when the event does not say when it happened */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        var time = time(event);
        rows.change(
                APPEND,
                event.id(),
                event.topic(),
                event.type(),
                event.source(),
                event.subject(),
                event.item(),
                event.attempt() == 0 ? null : event.attempt(),
                event.sequence() == 0 ? null : event.sequence(),
                time,
                event.data().path("region").asText(null),
                event.data().path("department").asText(null));
    }

    public List<EventCount> counts() {
        return rows.read(
                "select topic, type, count, last from event_count order by topic, type",
                row -> new EventCount(row.getString(1), row.getString(2), row.getLong(3), moment(row, 4)));
    }

    /** What happened on these days of Beijing, the last one included. */
    public List<EventCount> counts(LocalDate from, LocalDate to) {
        return rows.read(
                "select topic, type, count(*), max(time) from event_log where time >= ? and time < ? group by topic, type order by topic, type",
                row -> new EventCount(row.getString(1), row.getString(2), row.getLong(3), moment(row, 4)),
                beginning(from),
                beginning(to.plusDays(1)));
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
    }

    /** The newest events, of one subject or, when it is null, of all. */
    public List<LoggedEvent> newest(String subject, int page, int size) {
        var offset = (long) page * size;
        return subject == null
                ? rows.read(NEWEST.formatted(""), EventLog::line, size, offset)
                : rows.read(NEWEST.formatted("where subject = ?"), EventLog::line, subject, size, offset);
    }

    private static LoggedEvent line(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, Integer.class),
                row.getObject(8, Long.class),
                moment(row, 9),
                row.getString(10),
                row.getString(11),
                moment(row, 12));
    }

    private static OffsetDateTime time(Event event) {
        try {
            return OffsetDateTime.parse(String.valueOf(event.time()));
        } catch (DateTimeParseException noTime) {
            throw new UnusableMessage("The header ce_time is no moment with an offset");
        }
    }

    private static OffsetDateTime moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(BusinessClock.ZONE)
                .toOffsetDateTime();
    }
}
