package birth.application.reference;

import birth.kit.reference.CalendarContent;
import birth.kit.reference.Calendars;
import birth.kit.store.Rows;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an approval would change: which open cases, and for a calendar from which due day to which. */
@ApplicationScoped
public class PreviewReference {

    private static final String OPEN = "select distinct f.case_no, f.due_on from case_file f where f.outcome is null ";
    private static final String OF_ITEM =
            "and exists (select 1 from case_item i where i.case_no = f.case_no and i.item = ? %s) ";
    private static final String IN_ORDER = "order by f.case_no";

    private final Proposals proposals;
    private final ParameterCatalogue parameters;
    private final Calendars calendars;
    private final Rows rows;

    PreviewReference(Proposals proposals, ParameterCatalogue parameters, Calendars calendars, Rows rows) {
        this.proposals = proposals;
        this.parameters = parameters;
        this.calendars = calendars;
        this.rows = rows;
    }

    /** {@code cases} and {@code drafts} count what is affected; {@code affected} names the cases. */
    public record Preview(int cases, int drafts, List<Affected> affected) {}

    /** {@code willBeDueOn} and {@code why} only where the due day moves. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Affected(String caseNo, LocalDate dueOn, LocalDate willBeDueOn, String why) {}

    Preview of(UUID id) {
        var proposal = proposals.get(id);
        return switch (proposal.kind()) {
            case CALENDAR -> calendar(proposal);
            case PARAMETER -> parameter(proposal.key());
            default -> preview(List.of(), drafts());
        };
    }

    private Preview calendar(Proposal proposal) {
        var next = calendars.present().with(CalendarContent.notice(proposal.key(), proposal.content()));
        var moved = rows
                .read(
                        "select case_no, counted_from, promise_days, due_on from case_file"
                                + " where outcome is null and counted_from is not null order by case_no",
                        row -> {
                            var accepted = row.getObject(2, LocalDate.class);
                            var due = row.getObject(4, LocalDate.class);
                            var will = next.after(accepted, row.getInt(3));
                            return will.equals(due)
                                    ? Optional.<Affected>empty()
                                    : Optional.of(
                                            new Affected(row.getString(1), due, will, next.explain(accepted, will)));
                        })
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return preview(moved, 0);
    }

    private Preview parameter(String key) {
        var parameter = parameters.of(key).orElseThrow();
        return switch (parameter.uses()) {
            case DRAFTS -> preview(List.of(), drafts());
            case CONSENT -> preview(cases("and f.consent = 'WAITING' "), 0);
            case CASE_START -> preview(cases("and f.due_on is null "), drafts());
            case ITEM_START -> preview(ofItem(key, "and i.due_on is null"), drafts());
            case OPEN -> preview(ofItem(key, ""), 0);
        };
    }

    /** The item is the letter in the key, and the district the six digits, where the key names them. */
    private List<Affected> ofItem(String key, String more) {
        var letter = key.replaceFirst("^.*?\\.([A-Z])(\\..*)?$", "$1");
        if (letter.equals(key)) {
            return cases("");
        }
        var district = key.replaceFirst("^.*\\.(\\d{6})$", "$1");
        return district.equals(key)
                ? cases(OF_ITEM.formatted(more), letter)
                : cases(OF_ITEM.formatted(more + " and i.region = ?"), letter, district);
    }

    private List<Affected> cases(String condition, Object... values) {
        return rows.read(
                OPEN + condition + IN_ORDER,
                row -> new Affected(row.getString(1), row.getObject(2, LocalDate.class), null, null),
                values);
    }

    private int drafts() {
        return rows.read("select count(*) from draft where case_no is null", row -> row.getInt(1))
                .getFirst();
    }

    private static Preview preview(List<Affected> cases, int drafts) {
        return new Preview(cases.size(), drafts, cases);
    }
}
