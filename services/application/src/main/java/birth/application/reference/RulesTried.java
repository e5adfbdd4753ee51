package birth.application.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * Cases and drafts judged by the rules they have and by the proposed ones. Nothing of a person: numbers, rules and what the
 * tables say. A rule with a flag is for the security role alone (domain.md 2.2 E09, E20, E27), so it is counted and no case is
 * named with it.
 *
 * @param judgedCases how many of {@code openCases} were judged, the newest; so for the drafts
 * @param rules in the order of their ids
 * @param differing every difference that may be shown, the newest case first and the drafts after the cases
 */
public record RulesTried(
        int judgedCases,
        int openCases,
        int judgedDrafts,
        int openDrafts,
        int differingCases,
        int differingDrafts,
        List<OfRule> rules,
        List<Differing> differing) {

    /** In how many cases and drafts the rule would say something else. */
    public record OfRule(String rule, int cases, int drafts) {}

    /**
     * What one rule says of one child.
     *
     * @param caseNo of a case, {@code draft} of a draft
     * @param before absent where the rule does not apply now; {@code after} where it would no longer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Differing(String caseNo, UUID draft, int pluralIndex, String rule, String before, String after) {}
}
