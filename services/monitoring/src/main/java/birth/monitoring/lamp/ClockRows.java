package birth.monitoring.lamp;

import birth.kit.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of clocks, and its shadow that is told anew. */
@ApplicationScoped
class ClockRows {

    private static final String LIVE = "item_clock";
    private static final String SHADOW = "item_clock_shadow";

    private final Rows rows;
    private final ObjectMapper json;

    ClockRows(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** Locked until the transaction ends. */
    Optional<SupervisedClock> locked(SupervisedClock.Key key) {
        return rows
                .read(
                        "select state from item_clock where subject = ? and item = ? and attempt = ? for update",
                        this::clock,
                        key.subject(),
                        key.item(),
                        key.attempt())
                .stream()
                .findFirst();
    }

    List<SupervisedClock> open() {
        return rows.read("select state from item_clock where open order by subject, item, attempt", this::clock);
    }

    /** Those of some children and cases. */
    List<SupervisedClock> openOf(List<String> subjects) {
        return rows.read(
                "select state from item_clock where open and subject = any(cast(? as text[])) order by subject, item, attempt",
                this::clock,
                (Object) subjects.toArray(String[]::new));
    }

    /** Those of one office, for its clerks ask often. */
    List<SupervisedClock> open(String department) {
        return rows.read(
                "select state from item_clock where open and department = ? order by subject, item, attempt",
                this::clock,
                department);
    }

    /** Of a child, or of a whole case with its children. */
    List<SupervisedClock> of(String subject) {
        return rows.read(
                "select state from item_clock where subject = ? or subject like ? order by subject, item, attempt",
                this::clock,
                subject,
                subject + "-_");
    }

    void put(SupervisedClock clock) {
        write(LIVE, clock);
    }

    /** Nobody else changes a clock until the transaction ends. */
    void lockAll() {
        rows.change("lock table item_clock in exclusive mode");
    }

    void putIntoShadow(List<SupervisedClock> clocks) {
        rows.change("delete from item_clock_shadow");
        clocks.forEach(clock -> write(SHADOW, clock));
    }

    /** Subjects whose clocks the two tables tell differently. */
    List<String> differing() {
        return rows.read("""
                select distinct subject from (
                    (table item_clock except table item_clock_shadow) union (table item_clock_shadow except table item_clock)) odd
                order by subject""", row -> row.getString(1));
    }

    void putShadowInPlace() {
        rows.change("delete from item_clock");
        rows.change("insert into item_clock select * from item_clock_shadow");
    }

    private void write(String table, SupervisedClock clock) {
        rows.change(
                """
                insert into %s (subject, item, attempt, department, region, unit, open, state) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (subject, item, attempt) do update set open = excluded.open, state = excluded.state""".formatted(table),
                clock.key().subject(),
                clock.key().item(),
                clock.key().attempt(),
                clock.office().department(),
                clock.office().region(),
                clock.office().unit(),
                clock.isOpen(),
                text(clock));
    }

    private String text(SupervisedClock clock) {
        try {
            return json.writeValueAsString(clock);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A clock cannot be written", unwritable);
        }
    }

    private SupervisedClock clock(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString(1), SupervisedClock.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored clock cannot be read", unreadable);
        }
    }
}
