package birth.application.paper;

import birth.application.CsvResource;
import birth.application.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Legal basis of each item and the remedies (domain.md 3.3), for decisions that do not name their own. */
@ApplicationScoped
class LegalTexts {

    private final Map<String, String> bases = rows("paper/legal-basis.csv");
    private final Map<String, String> remedies = rows("paper/remedies.csv");

    String basis(Item item) {
        return bases.get(item.name());
    }

    String remedies(Item item) {
        return remedies.getOrDefault(item.name(), remedies.get("*"));
    }

    private static Map<String, String> rows(String name) {
        return CsvResource.rows(name).stream()
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    }
}
