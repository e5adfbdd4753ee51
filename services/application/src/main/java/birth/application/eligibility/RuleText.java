package birth.application.eligibility;

import birth.application.reference.ShippedTable;
import birth.kit.reference.Dated;
import java.util.Map;
import java.util.stream.Collectors;

/** What a parent reads when a rule applies (table rule-texts.csv, by rule id). */
public record RuleText(String zh, String en, String ko) {

    private static final Dated<Map<String, RuleText>> TEXTS =
            ShippedTable.RULE_TEXTS.read(table -> table.rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0], cells -> new RuleText(cells[1], cells[2], cells[3]))));

    public static RuleText of(String rule) {
        return TEXTS.present().get(rule);
    }
}
