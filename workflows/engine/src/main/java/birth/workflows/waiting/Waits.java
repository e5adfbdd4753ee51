package birth.workflows.waiting;

import birth.kit.outbox.Outbox;
import birth.kit.outbox.OutgoingEvent;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import birth.workflows.Subject;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The open waits as rows, written in the transaction in which the process begins or ends to wait; each is also said on the bus. */
@ApplicationScoped
public class Waits {

    private static final String COLUMNS = "id, subject, place, item, owner, reason, due_at, stands, opened_at";

    /** What a department says of its item is no news of the acknowledgement it owes for another's. */
    private static final String OF_ITEM = " where subject = ? and item = ? and reason <> 'ACKNOWLEDGE'";

    private final Rows rows;
    private final Outbox outbox;
    private final BusinessClock clock;

    Waits(Rows rows, Outbox outbox, BusinessClock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param activity the engine's id of this stay at the node */
    void open(Subject subject, WaitNote note, String item, String owner, String activity) {
        var now = OffsetDateTime.now(clock);
        var wait = new Wait(
                UUID.randomUUID(),
                subject.text(),
                note.place(),
                item,
                owner,
                note.reason(),
                now.plus(note.due()),
                false,
                now);
        rows.change(
                "insert into open_wait (" + COLUMNS
                        + ", case_no, child_index, activity, at_window) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                wait.id(),
                wait.subject(),
                wait.place(),
                wait.item(),
                wait.owner(),
                wait.reason(),
                wait.dueAt(),
                wait.stands(),
                wait.openedAt(),
                subject.caseNo(),
                subject.childIndex(),
                activity,
                note.window());
        say("process.wait-opened.v1", subject, wait);
    }

    /** A wait from before activities were noted is the only one at its place. */
    void close(Subject subject, String place, String activity) {
        rows.read(
                        "delete from open_wait where subject = ? and place = ? and coalesce(activity, ?) = ? returning "
                                + COLUMNS,
                        Waits::wait,
                        subject.text(),
                        place,
                        activity,
                        activity)
                .forEach(wait -> say("process.wait-closed.v1", subject, wait));
    }

    /** The department works on it until the end of that day (item accepted, answered, resumed). */
    public void inWork(String subject, String item, String department, LocalDate dueOn) {
        rows.change(
                "update open_wait set owner = ?, reason = 'DECISION', due_at = ?, stands = false" + OF_ITEM,
                department,
                endOf(dueOn),
                subject,
                item);
    }

    /** The parents have to act (notice, return); the department's clock stands meanwhile, theirs runs. */
    public void withParent(String subject, String item, String reason, LocalDate answerBy) {
        rows.change(
                "update open_wait set owner = 'parent', reason = ?, due_at = ?, stands = false" + OF_ITEM,
                reason,
                endOf(answerBy),
                subject,
                item);
    }

    /** The family goes to the window; without an appointment it has the time its definition gives from now on. */
    public void atWindow(String subject, String item) {
        rows.change("""
                update open_wait set owner = 'parent', reason = 'WINDOW', stands = false,
                due_at = coalesce(cast(? as timestamptz) + cast(at_window as interval), due_at)""" + OF_ITEM, OffsetDateTime.now(clock), subject, item);
    }

    /** The department has to act for another reason than before; its clock runs on (approved, released, tolerated). */
    public void withDepartment(String subject, String item, String department, String reason) {
        rows.change(
                "update open_wait set owner = ?, reason = ?, stands = false" + OF_ITEM,
                department,
                reason,
                subject,
                item);
    }

    /** The department owes an answer to what it was just asked, within a day. */
    public void answerOwed(String subject, String item, String department, String reason) {
        rows.change(
                "update open_wait set owner = ?, reason = ?, due_at = ?, stands = false" + OF_ITEM,
                department,
                reason,
                OffsetDateTime.now(clock).plusDays(1),
                subject,
                item);
    }

    /** The department's clock was set anew; a day that the parents were given stays. */
    public void dueOn(String subject, String item, LocalDate dueOn) {
        rows.change(
                "update open_wait set due_at = ?" + OF_ITEM + " and owner <> 'parent'", endOf(dueOn), subject, item);
    }

    /**
     * The department's clock stands (suspended); the reason is the department's own code.
     *
     * @param until planned end, or null
     */
    public void standing(String subject, String item, String reason, LocalDate until) {
        rows.change(
                "update open_wait set stands = true, reason = ?, due_at = coalesce(cast(? as timestamptz), due_at)"
                        + OF_ITEM,
                reason,
                until == null ? null : endOf(until),
                subject,
                item);
    }

    /** Something else holds it up now; the clock runs on (held). */
    public void because(String subject, String item, String reason) {
        rows.change("update open_wait set reason = ?" + OF_ITEM, reason, subject, item);
    }

    /** Somebody else is the next to act for what an item needs before it can be asked. */
    public void owedBy(String subject, String item, String owner) {
        rows.change(
                "update open_wait set owner = ? where subject = ? and item = ? and reason = 'PREDECESSOR'",
                owner,
                subject,
                item);
    }

    public List<Wait> all() {
        return rows.read("select " + COLUMNS + " from open_wait order by due_at", Waits::wait);
    }

    public List<Wait> overdue() {
        return rows.read(
                "select " + COLUMNS + " from open_wait where not stands and due_at < ? order by due_at",
                Waits::wait,
                OffsetDateTime.now(clock));
    }

    public List<Wait> of(String subject) {
        return rows.read(
                "select " + COLUMNS + " from open_wait where subject = ? order by opened_at", Waits::wait, subject);
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private void say(String type, Subject subject, Wait wait) {
        outbox.append(OutgoingEvent.of(
                "process-events",
                subject.caseNo(),
                type,
                subject.text(),
                new WaitSaid(
                        subject.caseNo(),
                        subject.childIndex(),
                        wait.id(),
                        wait.item(),
                        wait.owner(),
                        wait.reason(),
                        wait.dueAt())));
    }

    private static Wait wait(ResultSet row) throws SQLException {
        return new Wait(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                moment(row, 7),
                row.getBoolean(8),
                moment(row, 9));
    }

    private static OffsetDateTime moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(BusinessClock.ZONE)
                .toOffsetDateTime();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WaitSaid(
            String caseNo,
            int childIndex,
            UUID waitId,
            String item,
            String owner,
            String reason,
            OffsetDateTime dueAt) {}
}
