package birth.casework.outside;

import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The table of reports that are not taken yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class OutsideReportRows {

    /** As for a call: one that was taken and never came back is due again after this time. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final String COLUMNS = "id, system, key, unit, tries, failed_since, ticket_opened_at";

    private final Rows rows;

    OutsideReportRows(Rows rows) {
        this.rows = rows;
    }

    void add(String system, String key, String unit, Instant now) {
        rows.change("""
                insert into outside_report (id, system, key, unit, due_at) values (?, ?, ?, ?, ?)
                on conflict (system, key) do nothing""", UUID.randomUUID(), system, key, unit, moment(now));
    }

    /** The systems with something to do, or to open a ticket for. */
    List<String> due(Instant now) {
        return rows.read("""
                select distinct system from outside_report
                where done_at is null and (due_at <= ? or failed_since is not null and ticket_opened_at is null)""", row -> row.getString(1), moment(now));
    }

    List<OutsideReport> take(String system, Instant now, int most) {
        return rows.read("""
                update outside_report set due_at = ?, tries = tries + 1
                where id in (select id from outside_report
                  where system = ? and done_at is null and due_at <= ? order by due_at limit ? for update skip locked)
                returning\s""" + COLUMNS, OutsideReportRows::read, moment(now.plus(LEASE)), system, moment(now), most);
    }

    /** The first end stays. */
    void done(UUID id, String by, byte[] basis, Instant now) {
        rows.change(
                "update outside_report set done_at = ?, done_by = ?, basis = ? where id = ? and done_at is null",
                moment(now),
                by,
                basis,
                id);
    }

    void again(UUID id, Instant dueAt) {
        rows.change("update outside_report set due_at = ? where id = ?", moment(dueAt), id);
    }

    void failed(UUID id, Instant since, Instant dueAt) {
        rows.change(
                "update outside_report set failed_since = coalesce(failed_since, ?), due_at = ? where id = ?",
                moment(since),
                moment(dueAt),
                id);
    }

    void ticket(UUID id, Instant now) {
        rows.change("update outside_report set ticket_opened_at = ? where id = ?", moment(now), id);
    }

    List<OutsideReport> failing(String system) {
        return rows.read(
                "select " + COLUMNS
                        + " from outside_report where system = ? and done_at is null and failed_since is not null and ticket_opened_at is null",
                OutsideReportRows::read,
                system);
    }

    /** Those with an open ticket, the oldest first. */
    List<OutsideReport> tickets() {
        return rows.read(
                "select " + COLUMNS
                        + " from outside_report where done_at is null and ticket_opened_at is not null order by ticket_opened_at, id",
                OutsideReportRows::read);
    }

    private static OutsideReport read(ResultSet row) throws SQLException {
        return new OutsideReport(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                instant(row, 6),
                instant(row, 7));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
