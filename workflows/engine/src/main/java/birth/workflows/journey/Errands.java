package birth.workflows.journey;

import birth.kit.event.Event;
import birth.kit.store.Rows;
import birth.workflows.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The errands of every child: where each item is asked, how far both sides have spoken, and how each attempt ended. */
@ApplicationScoped
class Errands {

    private static final String COLUMNS = """
            case_no, child_index, item, attempt, department, region, unit, route, delivery_ref, plural_index, said,
            asked, outcome, cancelled_for, objected, result_at is not null, needs""";
    private static final String ONE = " where subject = ? and item = ?";

    private final Rows rows;

    Errands(Rows rows) {
        this.rows = rows;
    }

    /** @return false when this item of the child was noted before */
    boolean note(Subject subject, PlacedChild child, PlacedItem item) {
        return rows.change(
                        """
                        insert into errand (subject, item, case_no, child_index, department, region, unit, route, delivery_ref, plural_index, needs)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        subject.text(),
                        item.item(),
                        subject.caseNo(),
                        subject.childIndex(),
                        item.department(),
                        item.region(),
                        item.unit(),
                        item.route(),
                        child.deliveryRef(),
                        child.pluralIndex(),
                        item.needed())
                == 1;
    }

    /** Counts one more request in the stream of this errand; the errand carries its sequence. */
    Optional<Errand> sayNext(String subject, String item) {
        return rows
                .read(
                        "update errand set said = said + 1" + ONE + " returning " + COLUMNS,
                        Errands::errand,
                        subject,
                        item)
                .stream()
                .findFirst();
    }

    void asked(String subject, String item) {
        rows.change("update errand set asked = true" + ONE, subject, item);
    }

    void cancelled(String subject, String item, String reasonCode) {
        rows.change("update errand set cancelled_for = ?" + ONE, reasonCode, subject, item);
    }

    void objected(String subject, String item, boolean toBeSaid) {
        rows.change("update errand set objected = ?" + ONE, toBeSaid, subject, item);
    }

    /** The first end of an attempt stands (domain.md 3.10 rule 3). */
    void ended(String subject, String item, String outcome) {
        rows.change("update errand set outcome = coalesce(outcome, ?)" + ONE, outcome, subject, item);
    }

    /** Begins the next attempt, whose streams count from 1 again; false when it began before or there is a result. */
    boolean reopen(String subject, String item, int nextAttempt) {
        return rows.change("""
                        update errand set attempt = ?, said = 0, asked = false, outcome = null, cancelled_for = null, result_at = null
                        where subject = ? and item = ? and attempt < ? and outcome is distinct from 'COMPLETED'""", nextAttempt, subject, item, nextAttempt) == 1;
    }

    /** Where the item is asked from now on, in the attempt that is about to begin. */
    void place(String subject, PlacedItem item) {
        rows.change(
                "update errand set region = ?, unit = ?, route = ?" + ONE
                        + " and attempt < ? and outcome is distinct from 'COMPLETED'",
                item.region(),
                item.unit(),
                item.route(),
                subject,
                item.item(),
                item.attempt());
    }

    /** Nobody was asked yet: another office will be. */
    void move(String subject, String item, Office office) {
        rows.change(
                "update errand set region = ?, unit = ?, route = coalesce(?, route)" + ONE,
                office.region(),
                office.unit(),
                office.route(),
                subject,
                item);
    }

    /** The office that shall be asked once the present one has let go; none when it keeps the item. */
    void next(String subject, String item, Office office) {
        rows.change(
                "update errand set next_region = ?, next_unit = ?, next_route = ?" + ONE,
                office.region(),
                office.unit(),
                office.route(),
                subject,
                item);
    }

    /** Begins the next attempt at the chosen office; false when none was chosen or the present one has a result. */
    boolean moveOn(String subject, String item) {
        return rows.change(
                        """
                        update errand set attempt = attempt + 1, said = 0, asked = false, cancelled_for = null, result_at = null,
                        region = next_region, unit = next_unit, route = coalesce(next_route, route),
                        next_region = null, next_unit = null, next_route = null""" + ONE + " and next_unit is not null and outcome is null and result_at is null",
                        subject,
                        item)
                == 1;
    }

    /** Notes the first event after which other offices can see the result of this item. */
    void resultAt(String subject, String item, long sequence) {
        rows.change("update errand set result_at = coalesce(result_at, ?)" + ONE, sequence, subject, item);
    }

    /** The result has changed: only from this event on do other offices see what holds now. */
    void resultMovedTo(String subject, String item, long sequence) {
        rows.change("update errand set result_at = ?" + ONE, sequence, subject, item);
    }

    /** The results of these items that can be seen, as a request names them. */
    List<Predecessor> results(String subject, String items) {
        return rows.read("""
                select item, attempt, result_at from errand
                where subject = ? and position(item in ?) > 0 and result_at is not null order by item""", row -> new Predecessor(row.getString(1), row.getInt(2), row.getLong(3)), subject, items);
    }

    Optional<Errand> find(String subject, String item) {
        return rows.read("select " + COLUMNS + " from errand" + ONE, Errands::errand, subject, item).stream()
                .findFirst();
    }

    List<Errand> of(String subject) {
        return rows.read(
                "select " + COLUMNS + " from errand where subject = ? order by item", Errands::errand, subject);
    }

    boolean knows(String subject) {
        return !of(subject).isEmpty();
    }

    List<String> childrenOf(String caseNo) {
        return rows.read(
                "select distinct subject from errand where case_no = ? order by subject",
                row -> row.getString(1),
                caseNo);
    }

    private static List<String> needs(String told) {
        return told == null ? null : told.isEmpty() ? List.of() : List.of(told.split(" "));
    }

    private static Errand errand(ResultSet row) throws SQLException {
        return new Errand(
                new Subject(row.getString(1), row.getInt(2)),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                row.getLong(11),
                row.getBoolean(12),
                row.getString(13),
                row.getString(14),
                row.getBoolean(15),
                row.getBoolean(16),
                needs(row.getString(17)));
    }

    /** Where an item is asked from now on; {@code route} null: the way it went before. */
    record Office(String region, String unit, String route) {

        static final Office NONE = new Office(null, null, null);

        static Office in(Event event) {
            return new Office(
                    event.text("region"),
                    event.text("unit"),
                    event.data().path("route").asText(null));
        }
    }

    /** The event that a department's view of the case must already contain. */
    record Predecessor(String item, int attempt, long sequence) {}
}
