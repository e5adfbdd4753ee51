package birth.application.form;

import birth.application.Item;
import birth.kit.text.CsvTable;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The field table of the combined form: which item may see what (domain.md 1.5, corrected by 8.4). */
@ApplicationScoped
public class FieldCatalogue {

    private final List<Field> fields = CsvTable.shipped(FieldCatalogue.class, "fields.csv").rows().stream()
            .map(cells -> new Field(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]))
            .toList();

    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> find(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Keys a parent sees but cannot change. */
    public List<String> locked() {
        return fields.stream().filter(Field::isLocked).map(Field::key).toList();
    }

    /** Exactly those values of the dossier that the item may see, by flat key. */
    public Map<String, JsonNode> visible(Item item, JsonNode dossier) {
        var values = new TreeMap<String, JsonNode>();
        for (var field : fields) {
            var value = dossier.at(field.pointer());
            if (field.isVisibleTo(item) && !value.isMissingNode() && !value.isNull()) {
                values.put(field.key(), value);
            }
        }
        return values;
    }
}
