package birth.workflows.journey;

import birth.kit.store.Rows;
import birth.workflows.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The errands of every child: where each item is asked, and how far both sides have spoken. */
@ApplicationScoped
class Errands {

    private static final String COLUMNS =
            "case_no, child_index, item, attempt, department, region, unit, route, delivery_ref, plural_index, said";

    private final Rows rows;

    Errands(Rows rows) {
        this.rows = rows;
    }

    /** @return false when this child's errands were noted before */
    boolean begin(Subject subject, SubmittedCase.Child child) {
        var noted = 0;
        for (var item : child.items()) {
            noted += rows.change(
                    """
                    insert into errand (subject, item, case_no, child_index, department, region, unit, route, delivery_ref, plural_index)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                    subject.text(),
                    item.item(),
                    subject.caseNo(),
                    subject.childIndex(),
                    item.department(),
                    item.region(),
                    item.unit(),
                    item.route(),
                    child.deliveryRef(),
                    child.pluralIndex());
        }
        return noted > 0;
    }

    /** Counts one more request in the stream of this errand; the errand carries its sequence. */
    Optional<Errand> sayNext(String subject, String item) {
        return rows
                .read(
                        "update errand set said = said + 1 where subject = ? and item = ? returning " + COLUMNS,
                        Errands::errand,
                        subject,
                        item)
                .stream()
                .findFirst();
    }

    /** Notes the first event after which other offices can see the result of this item. */
    void resultAt(String subject, String item, long sequence) {
        rows.change(
                "update errand set result_at = coalesce(result_at, ?) where subject = ? and item = ?",
                sequence,
                subject,
                item);
    }

    /** The results of these items that can be seen, as a request names them. */
    List<Predecessor> results(String subject, String items) {
        return rows.read("""
                select item, attempt, result_at from errand
                where subject = ? and position(item in ?) > 0 and result_at is not null order by item""", row -> new Predecessor(row.getString(1), row.getInt(2), row.getLong(3)), subject, items);
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
                row.getLong(11));
    }

    /** The event that a department's view of the case must already contain. */
    record Predecessor(String item, int attempt, long sequence) {}
}
