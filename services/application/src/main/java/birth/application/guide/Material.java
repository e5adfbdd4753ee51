package birth.application.guide;

import birth.application.eligibility.RuleText;
import birth.kit.text.CsvTable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A paper an application needs (domain.md 1.4; table guide-materials.csv).
 *
 * @param items letters of the items that need it
 * @param how LICENCE (shared, nothing to hand in), GENERATED, ONLINE, TYPED, UPLOAD or IN_PERSON
 */
public record Material(String material, RuleText text, List<String> items, String how) {

    private record Row(Material material, List<String> wanted, List<String> unwanted) {

        private static Row of(String[] cells) {
            var rules = cells[5].isEmpty() ? List.<String>of() : Arrays.asList(cells[5].split(" "));
            return new Row(
                    new Material(
                            cells[0],
                            new RuleText(cells[1], cells[2], cells[3]),
                            List.of(cells[4].split("")),
                            cells[6]),
                    rules.stream().filter(rule -> !rule.startsWith("-")).toList(),
                    rules.stream()
                            .filter(rule -> rule.startsWith("-"))
                            .map(rule -> rule.substring(1))
                            .toList());
        }

        /** Needed for one of the rules it names, or always; never under a rule it names with a minus. */
        private boolean isNeeded(Collection<String> items, Collection<String> rules) {
            return material.items().stream().anyMatch(items::contains)
                    && (wanted.isEmpty() || wanted.stream().anyMatch(rules::contains))
                    && unwanted.stream().noneMatch(rules::contains);
        }
    }

    private static final List<Row> ROWS = CsvTable.shipped(Material.class, "guide-materials.csv").rows().stream()
            .map(Row::of)
            .toList();

    static List<Material> needed(Collection<String> items, Collection<String> rules) {
        return ROWS.stream()
                .filter(row -> row.isNeeded(items, rules))
                .map(Row::material)
                .toList();
    }
}
