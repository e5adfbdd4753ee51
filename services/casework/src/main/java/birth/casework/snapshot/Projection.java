package birth.casework.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the application lets this department see of one child's application, as it was at one form version.
 *
 * @param fields flat keys of the combined form (domain.md 1.5), only those the item may see; what is no plain value is its
 *     JSON text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Projection(int formVersion, Map<String, String> fields) {

    @JsonCreator
    static Projection read(int formVersion, Map<String, JsonNode> fields) {
        var texts = new HashMap<String, String>();
        fields.forEach((key, value) -> texts.put(key, text(value)));
        return new Projection(formVersion, texts);
    }

    /** The field's text, or null when the form does not have it. */
    public String field(String key) {
        return fields.get(key);
    }

    /** What stands under a key that is a field's or a kind of paper's: its text, or which papers there are. */
    public String standing(String key) {
        var papers = materials().idsOf(key);
        return papers.isEmpty() ? field(key) : String.join(",", papers);
    }

    /** The papers the family has handed in, which this item may see. */
    public Materials materials() {
        return Materials.in(field("materials"));
    }

    /** The keys of the fields that say something, and the kinds of the papers that are here. */
    public Set<String> stated() {
        var stated = fields.entrySet().stream()
                .filter(field -> field.getValue() != null && !field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        stated.addAll(materials().kinds());
        return stated;
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
