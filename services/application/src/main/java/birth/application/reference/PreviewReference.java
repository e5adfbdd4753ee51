package birth.application.reference;

import birth.kit.store.Rows;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an approval would change: which open cases, and for a calendar from which due day to which, of case and items. */
@ApplicationScoped
public class PreviewReference {

    private static final String OPEN = "select distinct f.case_no, f.due_on from case_file f where f.outcome is null ";
    private static final String OF_ITEM =
            "and exists (select 1 from case_item i where i.case_no = f.case_no and i.item = ? %s) ";
    private static final String IN_ORDER = "order by f.case_no";

    private final Proposals proposals;
    private final ParameterCatalogue parameters;
    private final PreviewCalendar calendar;
    private final TryRules tryRules;
    private final Rows rows;

    PreviewReference(
            Proposals proposals,
            ParameterCatalogue parameters,
            PreviewCalendar calendar,
            TryRules tryRules,
            Rows rows) {
        this.proposals = proposals;
        this.parameters = parameters;
        this.calendar = calendar;
        this.tryRules = tryRules;
        this.rows = rows;
    }

    /**
     * {@code cases} and {@code drafts} count what is affected; {@code affected} names the cases.
     *
     * @param judged false for a kind whose reach nobody can compute beforehand: then the numbers say nothing
     * @param rules for a version of rules alone: which of them would say something else, and of whom
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Preview(boolean judged, int cases, int drafts, List<Affected> affected, RulesTried rules) {}

    /** {@code willBeDueOn} and {@code why} only where the due day moves; {@code items} whose own day moves. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Affected(
            String caseNo, LocalDate dueOn, LocalDate willBeDueOn, String why, List<AffectedItem> items) {}

    /** An item at work whose due day moves. */
    public record AffectedItem(int childIndex, String item, LocalDate dueOn, LocalDate willBeDueOn, String why) {}

    Preview of(UUID id) {
        var proposal = proposals.get(id);
        return switch (proposal.kind()) {
            case CALENDAR -> preview(calendar.moved(proposal), 0);
            case PARAMETER -> parameter(proposal.key());
            case DIRECTORY -> preview(ofOffice(proposal.key()), drafts());
            case RULE_VERSION -> rules(proposal);
            // Children who are born keep their schedule, so nobody known yet is reached.
            case VACCINATION_SCHEDULE -> preview(List.of(), 0);
            default -> unjudged();
        };
    }

    private Preview rules(Proposal proposal) {
        return tryRules.by(proposal.key(), proposal.content(), proposal.validFrom())
                .map(tried -> new Preview(true, tried.differingCases(), tried.differingDrafts(), List.of(), tried))
                .orElseGet(PreviewReference::unjudged);
    }

    private static Preview unjudged() {
        return new Preview(false, 0, 0, List.of(), null);
    }

    private Preview parameter(String key) {
        var parameter = parameters.of(key).orElseThrow();
        return switch (parameter.uses()) {
            case DRAFTS -> preview(List.of(), drafts());
            case CONSENT -> preview(cases("and f.consent = 'WAITING' "), 0);
            case CASE_START -> preview(cases("and f.due_on is null "), drafts());
            case ITEM_START -> preview(ofItem(key, "and i.due_on is null"), drafts());
            case OPEN -> preview(ofItem(key, ""), 0);
            case DESK -> preview(List.of(), 0);
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

    private List<Affected> ofOffice(String key) {
        return cases(OF_ITEM.formatted("and i.unit = ?"), key.substring(0, 1), key.substring(2));
    }

    private List<Affected> cases(String condition, Object... values) {
        return rows.read(
                OPEN + condition + IN_ORDER,
                row -> new Affected(row.getString(1), row.getObject(2, LocalDate.class), null, null, List.of()),
                values);
    }

    private int drafts() {
        return rows.read("select count(*) from draft where case_no is null", row -> row.getInt(1))
                .getFirst();
    }

    private static Preview preview(List<Affected> cases, int drafts) {
        return new Preview(true, cases.size(), drafts, cases, null);
    }
}
