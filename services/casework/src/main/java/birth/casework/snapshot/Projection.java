package birth.casework.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the application lets this department see of one child's application, as it was at one form version.
 *
 * @param fields flat keys of the combined form (domain.md 1.5), only those the item may see
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Projection(int formVersion, Map<String, String> fields) {

    /** The field's text, or null when the form does not have it. */
    public String field(String key) {
        return fields.get(key);
    }

    /** The keys of the fields that say something. */
    public Set<String> stated() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null && !field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
