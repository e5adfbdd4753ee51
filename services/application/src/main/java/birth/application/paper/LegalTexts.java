package birth.application.paper;

import birth.application.Item;
import birth.application.reference.ShippedTable;
import birth.kit.reference.Dated;
import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Legal basis of each item and the remedies (domain.md 3.3), for decisions that do not name their own. */
@ApplicationScoped
class LegalTexts {

    private final Dated<Map<String, String>> bases = ShippedTable.LEGAL_BASIS.read(LegalTexts::byItem);
    private final Dated<Map<String, String>> remedies = ShippedTable.REMEDIES.read(LegalTexts::byItem);

    String basis(Item item) {
        return bases.present().get(item.name());
    }

    String remedies(Item item) {
        var texts = remedies.present();
        return texts.getOrDefault(item.name(), texts.get("*"));
    }

    private static Map<String, String> byItem(CsvTable table) {
        return table.rows().stream().collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    }
}
