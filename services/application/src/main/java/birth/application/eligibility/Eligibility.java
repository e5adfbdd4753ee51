package birth.application.eligibility;

import birth.application.eligibility.Tables.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/** Asks table "EligibilityOnlineJoint" (domain.md 2.2): a family is told everything in one go. */
@ApplicationScoped
public class Eligibility {

    private final Tables tables;
    private final Parameters parameters;

    public Eligibility(Tables tables, Parameters parameters) {
        this.tables = tables;
        this.parameters = parameters;
    }

    public Verdict judge(Facts facts, LocalDate today) {
        var variables = facts.variables();
        variables.putAll(parameters.asOf(today));
        var hits = tables.decide(Table.ELIGIBILITY, variables);
        var rules = hits.isEmpty() ? tables.decide(Table.CLEAR, variables) : hits;
        return new Verdict(rules.stream()
                .map(Finding::of)
                .sorted(Comparator.comparing(Finding::rule))
                .toList());
    }

    public Map<String, String> ruleVersions() {
        return tables.versions();
    }
}
