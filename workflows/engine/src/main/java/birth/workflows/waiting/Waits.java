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

    private final Rows rows;
    private final Outbox outbox;
    private final BusinessClock clock;

    Waits(Rows rows, Outbox outbox, BusinessClock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    void open(Subject subject, WaitNote note) {
        var now = OffsetDateTime.now(clock);
        var wait = new Wait(
                UUID.randomUUID(),
                subject.text(),
                note.place(),
                note.item(),
                note.owner(),
                note.reason(),
                now.plus(note.due()),
                false,
                now);
        rows.change(
                "insert into open_wait (" + COLUMNS
                        + ", case_no, child_index) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                subject.childIndex());
        say("process.wait-opened.v1", subject, wait);
    }

    void close(Subject subject, String place) {
        rows.read(
                        "delete from open_wait where subject = ? and place = ? returning " + COLUMNS,
                        Waits::wait,
                        subject.text(),
                        place)
                .forEach(wait -> say("process.wait-closed.v1", subject, wait));
    }

    /** The department works on it until the end of that day (item accepted, answered, resumed). */
    public void inWork(String subject, String item, String department, LocalDate dueOn) {
        change(subject, item, department, "DECISION", dueOn);
    }

    /** The parents have to answer a notice; the department's clock stands meanwhile, theirs runs. */
    public void withParent(String subject, String item, LocalDate answerBy) {
        change(subject, item, "parent", "NOTICE", answerBy);
    }

    /** The department's clock stands (suspended); the reason is the department's own code. */
    public void standing(String subject, String item, String reason) {
        rows.change(
                "update open_wait set stands = true, reason = ? where subject = ? and item = ?", reason, subject, item);
    }

    /** Something else holds it up now; the clock runs on (held, released). */
    public void because(String subject, String item, String reason) {
        rows.change("update open_wait set reason = ? where subject = ? and item = ?", reason, subject, item);
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

    private void change(String subject, String item, String owner, String reason, LocalDate dueOn) {
        var dueAt = dueOn.atTime(LocalTime.of(23, 59, 59))
                .atZone(BusinessClock.ZONE)
                .toOffsetDateTime();
        rows.change(
                "update open_wait set owner = ?, reason = ?, due_at = ?, stands = false where subject = ? and item = ?",
                owner,
                reason,
                dueAt,
                subject,
                item);
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
