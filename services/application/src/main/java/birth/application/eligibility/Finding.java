package birth.application.eligibility;

import birth.application.casefile.Routes.Way;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One rule that applies.
 *
 * @param items letters of the items concerned, and the way each goes
 * @param flag for the offices alone: FRAUD, PROTECTION, MANDATORY_REPORT or SUPERVISION; null otherwise
 */
public record Finding(
        String rule,
        Outcome outcome,
        Map<String, Way> items,
        String reason,
        RuleText text,
        @JsonIgnore String flag) {

    private static final Set<String> SUSPICIONS = Set.of("FRAUD", "SUPERVISION");

    @JsonIgnore
    boolean isSuspicion() {
        return flag != null && SUSPICIONS.contains(flag);
    }

    static Finding of(Map<String, Object> hit) {
        var rule = (String) hit.get("rule");
        var items = new TreeMap<String, Way>();
        ((Map<?, ?>) hit.get("items")).forEach((letter, way) -> items.put((String) letter, Way.valueOf((String) way)));
        return new Finding(
                rule,
                Outcome.valueOf((String) hit.get("outcome")),
                items,
                (String) hit.get("reason"),
                RuleText.of(rule),
                (String) hit.get("flag"));
    }
}
