package birth.casework.outside;

import birth.kit.sealing.SealedDocuments;
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

/** The table of calls that are not answered yet. */
@ApplicationScoped
class OutsideCallRows {

    /** A call that was taken and never came back, since its process died, is due again after this time. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final String COLUMNS = "work_item_id, system, tries, failed_since, ticket_opened_at, answer";

    private final Rows rows;
    private final SealedDocuments documents;

    OutsideCallRows(Rows rows, SealedDocuments documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /**
     * @param failedSince null while the system has not failed
     * @param answer the first one, null before there is one
     */
    record Call(
            UUID workItemId, String system, int tries, Instant failedSince, Instant ticketOpenedAt, Answer answer) {}

    /** A call that was made before and is wanted once more is made once more; one that is still due is the same call. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID workItemId, String system, Instant now) {
        rows.change("""
                insert into outside_call (work_item_id, system, due_at) values (?, ?, ?)
                on conflict (work_item_id, system) do update set due_at = excluded.due_at, done_at = null
                where outside_call.done_at is not null""", workItemId, system, moment(now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID workItemId, String system) {
        rows.change(
                "update outside_call set answer = null where work_item_id = ? and system = ? and done_at is not null",
                workItemId,
                system);
    }

    /** The systems with something to do, or to open a ticket for. */
    List<String> due(Instant now) {
        return rows.read("""
                select distinct system from outside_call
                where done_at is null and (due_at <= ? or failed_since is not null and ticket_opened_at is null)""", row -> row.getString(1), moment(now));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Call> take(String system, Instant now, int most) {
        return rows.read("""
                update outside_call set due_at = ?, tries = tries + 1
                where system = ? and work_item_id in (select work_item_id from outside_call
                  where system = ? and done_at is null and due_at <= ? order by due_at limit ? for update skip locked)
                returning\s""" + COLUMNS, this::call, moment(now.plus(LEASE)), system, system, moment(now), most);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(Call call, Instant now) {
        change("tries = 1, failed_since = null, ticket_opened_at = null, done_at = ?", call, moment(now));
    }

    /** The system is there and has nothing to say yet: it is asked again, and no failure counts any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void notYet(Call call, Instant dueAt) {
        change("tries = 1, failed_since = null, ticket_opened_at = null, due_at = ?", call, moment(dueAt));
    }

    /** The first answer stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Call call, Answer answer) {
        change("answer = coalesce(answer, ?)", call, documents.seal(answer, record(call.workItemId(), call.system())));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void again(Call call, Instant dueAt) {
        change("due_at = ?", call, moment(dueAt));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void failed(Call call, Instant since) {
        change("failed_since = coalesce(failed_since, ?)", call, moment(since));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ticket(Call call, Instant now) {
        change("ticket_opened_at = coalesce(ticket_opened_at, ?)", call, moment(now));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Call> failing(String system) {
        return rows.read(
                "select " + COLUMNS
                        + " from outside_call where system = ? and done_at is null and failed_since is not null and ticket_opened_at is null",
                this::call,
                system);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Call> tickets() {
        return rows.read(
                "select " + COLUMNS
                        + " from outside_call where done_at is null and ticket_opened_at is not null order by ticket_opened_at",
                this::call);
    }

    private void change(String assignment, Call call, Object value) {
        rows.change(
                "update outside_call set " + assignment + " where work_item_id = ? and system = ?",
                value,
                call.workItemId(),
                call.system());
    }

    private Call call(ResultSet row) throws SQLException {
        var workItemId = row.getObject(1, UUID.class);
        var system = row.getString(2);
        var sealed = row.getBytes(6);
        return new Call(
                workItemId,
                system,
                row.getInt(3),
                instant(row, 4),
                instant(row, 5),
                sealed == null ? null : documents.open(sealed, record(workItemId, system), Answer.class));
    }

    private static String record(UUID workItemId, String system) {
        return workItemId + "|" + system;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
