package birth.kit.audit;

import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The table of the audit trail. Rows are added, read and, after their time, dropped; nothing changes one. */
@ApplicationScoped
class AuditRows {

    private final Rows rows;

    AuditRows(Rows rows) {
        this.rows = rows;
    }

    record Row(long id, OffsetDateTime at, String actor, String act, String subject, String purpose) {}

    /** Null leaves a part open; {@code subject} is what the subject begins with, {@code before} the id of a row not wanted any more. */
    record Wanted(String subject, String actor, String act, OffsetDateTime from, OffsetDateTime until, Long before) {}

    void add(Instant at, String actor, String act, String subject, String purpose, boolean unmasked) {
        rows.change(
                "insert into audit_trail (at, actor, act, subject, purpose, unmasked) values (?, ?, ?, ?, ?, ?)",
                at.atOffset(ZoneOffset.UTC),
                actor,
                act,
                subject,
                purpose,
                unmasked);
    }

    /** Newest first. */
    List<Row> find(Wanted wanted, int most) {
        var sql = """
                select id, at, actor, act, subject, purpose from audit_trail
                where (?::text is null or starts_with(subject, ?::text)) and (?::text is null or actor = ?::text)
                and (?::text is null or act = ?::text) and at >= coalesce(?::timestamptz, '-infinity')
                and at < coalesce(?::timestamptz, 'infinity') and id < coalesce(?::bigint, 9223372036854775807)
                order by id desc limit ?""";
        return rows.read(
                sql,
                row -> new Row(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class)
                                .atZoneSameInstant(BusinessClock.ZONE)
                                .toOffsetDateTime(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                wanted.subject(),
                wanted.subject(),
                wanted.actor(),
                wanted.actor(),
                wanted.act(),
                wanted.act(),
                wanted.from(),
                wanted.until(),
                wanted.before(),
                most);
    }

    int unmaskings(String actor, Instant after) {
        return count("select count(*) from audit_trail where actor = ? and unmasked and at > ?", actor, after);
    }

    int alarms(String actor, Instant after) {
        return count(
                "select count(*) from audit_trail where subject = ? and act = '" + UnmaskingAlarm.ACT + "' and at > ?",
                actor,
                after);
    }

    void dropBefore(Instant limit) {
        rows.change("delete from audit_trail where at < ?", limit.atOffset(ZoneOffset.UTC));
    }

    private int count(String sql, String actor, Instant after) {
        return rows.read(sql, row -> row.getInt(1), actor, after.atOffset(ZoneOffset.UTC))
                .getFirst();
    }
}
