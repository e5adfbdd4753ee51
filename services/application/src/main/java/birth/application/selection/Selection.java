package birth.application.selection;

import birth.application.eligibility.Facts;
import birth.application.eligibility.Outcome;
import birth.application.eligibility.Parameters;
import birth.application.eligibility.Tables;
import birth.application.eligibility.Tables.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Asks table "ItemSelection" (domain.md 2.3): which items a family is offered, and how. */
@ApplicationScoped
public class Selection {

    private final Tables tables;
    private final Parameters parameters;

    public Selection(Tables tables, Parameters parameters) {
        this.tables = tables;
        this.parameters = parameters;
    }

    public List<Offer> offers(Facts facts, Outcome outcome, LocalDate today) {
        var variables = facts.variables();
        variables.putAll(parameters.asOf(today));
        variables.put("outcome", outcome.name());
        variables.put("month", today.getMonthValue());
        return tables.decide(Table.SELECTION, variables, today).stream()
                .map(Offer::of)
                .sorted(Comparator.comparing(Offer::rule))
                .toList();
    }
}
