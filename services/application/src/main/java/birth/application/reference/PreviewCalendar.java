package birth.application.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import birth.application.reference.PreviewReference.Affected;
import birth.application.reference.PreviewReference.AffectedItem;
import birth.kit.reference.CalendarContent;
import birth.kit.reference.Calendars;
import birth.kit.store.Rows;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which due days a year's notice would move, of cases and of the items at work in them (domain.md 4.1). */
@ApplicationScoped
class PreviewCalendar {

    private static final String CASES = """
            select case_no, counted_from, promise_days, due_on from case_file
            where outcome is null and counted_from is not null order by case_no""";
    /** A clock that stands gets its day when it resumes. */
    private static final String ITEMS = """
            select i.case_no, i.child_index, i.item, i.counted_from, i.due_on from case_item i
            join case_file f on f.case_no = i.case_no
            where f.outcome is null and i.counted_from is not null and i.due_on is not null
                and i.state in ('ACCEPTED', 'APPROVED', 'HELD') order by i.id""";

    private final Calendars calendars;
    private final Rows rows;

    PreviewCalendar(Calendars calendars, Rows rows) {
        this.calendars = calendars;
        this.rows = rows;
    }

    private record OfCase(String caseNo, AffectedItem item) {}

    List<Affected> moved(Proposal proposal) {
        var now = calendars.present();
        var next = now.with(CalendarContent.notice(proposal.key(), proposal.content()));
        var items = items(now, next);
        return rows
                .read(CASES, row -> {
                    var from = row.getObject(2, LocalDate.class);
                    var due = row.getObject(4, LocalDate.class);
                    var will = next.after(from, row.getInt(3));
                    var ofCase = items.getOrDefault(row.getString(1), List.of());
                    return will.equals(due)
                            ? new Affected(row.getString(1), due, null, null, ofCase)
                            : new Affected(row.getString(1), due, will, next.explain(from, will), ofCase);
                })
                .stream()
                .filter(affected ->
                        affected.willBeDueOn() != null || !affected.items().isEmpty())
                .toList();
    }

    private Map<String, List<AffectedItem>> items(WorkingDays now, WorkingDays next) {
        return rows
                .read(ITEMS, row -> {
                    var from = row.getObject(4, LocalDate.class);
                    var due = row.getObject(5, LocalDate.class);
                    var will = next.after(from, now.between(from, due.plusDays(1)));
                    return will.equals(due)
                            ? Stream.<OfCase>empty()
                            : Stream.of(new OfCase(
                                    row.getString(1),
                                    new AffectedItem(
                                            row.getInt(2), row.getString(3), due, will, next.explain(from, will))));
                })
                .stream()
                .flatMap(moved -> moved)
                .collect(groupingBy(OfCase::caseNo, mapping(OfCase::item, toList())));
    }
}
