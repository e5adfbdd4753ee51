package birth.application.licence;

import birth.application.realname.Licences;
import birth.kit.text.CsvTable;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which field of the form which licence gives: table licence-fields.csv. */
@ApplicationScoped
public class LicenceFields {

    private final List<LicenceField> fields =
            CsvTable.shipped(LicenceFields.class, "licence-fields.csv").rows().stream()
                    .map(cells -> new LicenceField(
                            cells[0], LicenceKind.valueOf(cells[1]), cells[2], LicenceField.Holder.valueOf(cells[3])))
                    .toList();
    private final ObjectMapper json;

    public LicenceFields(ObjectMapper json) {
        this.json = json;
    }

    List<LicenceField> fields() {
        return fields;
    }

    public Optional<LicenceField> find(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** What the licences of the mother, or else of the father, say of the form's fields, by key; nothing of what they lack. */
    public Map<String, String> said(Licences licences, boolean mother) {
        var tree = json.valueToTree(licences);
        var said = new TreeMap<String, String>();
        fields.stream().filter(field -> field.isOf(mother)).forEach(field -> text(tree, field)
                .ifPresent(text -> said.put(field.key(), text)));
        return said;
    }

    Optional<String> said(Licences licences, LicenceField field) {
        return text(json.valueToTree(licences), field);
    }

    /** The licences as they are once the issuer has corrected one field. */
    Licences corrected(Licences licences, LicenceField field, String value) {
        var tree = json.<ObjectNode>valueToTree(licences);
        var at = JsonPointer.compile(field.pointer());
        tree.withObject(at.head()).put(at.last().getMatchingProperty(), value);
        return json.convertValue(tree, Licences.class);
    }

    private static Optional<String> text(JsonNode licences, LicenceField field) {
        return Optional.of(licences.at(field.pointer()))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }
}
