package birth.monitoring.lamp;

import birth.kit.identity.Caller;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The word to clerk and head (domain.md 4.2, column "action"): which lamps over what they hold were lit since they last looked,
 * told where they work. What went out meanwhile needs no word any more.
 */
@ApplicationScoped
class RaisedLamps {

    private static final String UNREAD = """
            select subject, item, attempt, lamp, raised_at, due_on, why, unit, region from lamp_event
            where out_at is null and department = ? and raised_at > coalesce(
                (select read_until from lamp_reader where account = ? and department = ?), timestamptz '-infinity')
            order by raised_at desc, id""";

    private static final int MOST = 50;

    private final Rows rows;
    private final Caller caller;

    RaisedLamps(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    private record Raised(LampViews.Word word, String unit, String region) {}

    LampViews.Words unread(String department) {
        var isClerk = caller.hasRole("clerk:" + department);
        var isHead = caller.hasRole("supervisor:" + department);
        var mine = rows.read(UNREAD, RaisedLamps::raised, department, caller.account(), department).stream()
                .filter(raised -> caller.covers(raised.unit(), raised.region()))
                .map(Raised::word)
                .filter(word -> isHead && word.toHead()
                        || isClerk && Lamp.valueOf(word.lamp()).tellsClerk())
                .map(word -> isHead ? word : word.toClerk())
                .toList();
        return new LampViews.Words(mine.size(), mine.stream().limit(MOST).toList());
    }

    /** Up to the newest word that was seen; an older moment takes nothing back. */
    void read(String department, OffsetDateTime until) {
        rows.change("""
                insert into lamp_reader as kept (account, department, read_until) values (?, ?, ?)
                on conflict (account, department) do update set read_until = greatest(kept.read_until, excluded.read_until)""", caller.account(), department, until);
    }

    private static Raised raised(ResultSet row) throws SQLException {
        var lamp = Lamp.valueOf(row.getString(4));
        return new Raised(
                new LampViews.Word(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        lamp.name(),
                        row.getObject(5, OffsetDateTime.class)
                                .atZoneSameInstant(BusinessClock.ZONE)
                                .toOffsetDateTime(),
                        row.getObject(6, LocalDate.class),
                        row.getString(7),
                        lamp.tellsHead()),
                row.getString(8),
                row.getString(9));
    }
}
