package birth.application.eligibility;

import birth.application.CsvResource;
import java.util.Map;
import java.util.stream.Collectors;

/** What a parent reads when a rule applies (table rule-texts.csv, by rule id). */
public record RuleText(String zh, String en) {

    private static final Map<String, RuleText> TEXTS = CsvResource.rows("rule-texts.csv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> new RuleText(cells[1], cells[2])));

    public static RuleText of(String rule) {
        return TEXTS.get(rule);
    }
}
