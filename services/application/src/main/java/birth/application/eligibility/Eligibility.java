package birth.application.eligibility;

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

    /** @param day whose edition of rules and limits applies: today, or the day a case was submitted */
    public Verdict judge(Facts facts, LocalDate day) {
        var variables = facts.variables();
        variables.putAll(parameters.asOf(day));
        var rules = Tables.Question.ELIGIBILITY.ask(tables.edition(Tables.Question.ELIGIBILITY, day), variables);
        return new Verdict(rules.stream()
                .map(Finding::of)
                .sorted(Comparator.comparing(Finding::rule))
                .toList());
    }

    public Map<String, String> ruleVersions(LocalDate day) {
        return tables.versions(day);
    }
}
