package birth.application.selection;

import birth.application.eligibility.RuleText;
import java.util.List;
import java.util.Map;

/**
 * One rule of table "ItemSelection" that applies.
 *
 * @param inDistrictMeasures false for S, which is a national scheme and not among the district's measures (domain.md 9.1)
 */
public record Offer(
        String rule, List<String> items, Mode mode, String reason, RuleText text, boolean inDistrictMeasures) {

    /** How the items are shown. */
    public enum Mode {
        PRESELECTED,
        OFFERED,
        INFORMATION,
        REFUSED,
        SUBSIDISED
    }

    static Offer of(Map<String, Object> hit) {
        var rule = (String) hit.get("rule");
        var items =
                ((List<?>) hit.get("items")).stream().map(String.class::cast).toList();
        return new Offer(
                rule,
                items,
                Mode.valueOf((String) hit.get("mode")),
                (String) hit.get("reason"),
                RuleText.of(rule),
                !items.contains("S"));
    }
}
