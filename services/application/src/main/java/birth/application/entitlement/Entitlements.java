package birth.application.entitlement;

import birth.application.eligibility.Facts;
import birth.application.eligibility.Parameters;
import birth.application.eligibility.Tables;
import birth.application.eligibility.Tables.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Asks table "Entitlements" (domain.md 9.1). Of a child that has died nothing is told, of a living twin all (domain.md 3.6). */
@ApplicationScoped
public class Entitlements {

    private final Tables tables;
    private final Parameters parameters;

    public Entitlements(Tables tables, Parameters parameters) {
        this.tables = tables;
        this.parameters = parameters;
    }

    /** @param day whose edition of rules and amounts applies: today, or the day a case was submitted */
    public List<Entitlement> of(Facts facts, LocalDate day) {
        var values = parameters.asOf(day);
        var variables = facts.variables();
        variables.putAll(values);
        return tables.decide(Table.ENTITLEMENTS, variables, day).stream()
                .map(hit -> Entitlement.of(hit, (String) values.get("policyVersion")))
                .sorted(Comparator.comparing(Entitlement::rule))
                .toList();
    }
}
