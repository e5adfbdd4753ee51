package birth.application.form;

import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes single values into a form as a parent types them. What is ill-formed is told and left out, the rest is kept; that two
 * well-formed values contradict each other is told at the field that must give way, and again before submission.
 */
@ApplicationScoped
public class FormPatch {

    private final FieldCatalogue catalogue;
    private final FormCheck check;
    private final ObjectMapper json;

    public FormPatch(FieldCatalogue catalogue, FormCheck check, ObjectMapper json) {
        this.catalogue = catalogue;
        this.check = check;
        this.json = json;
    }

    /** The form with all that was right, and the faults of the keys that were not. */
    public record Outcome(Form form, List<FieldError> faults) {}

    /** @param values by flat key; a child's key may name which, {@code child[3].givenName}; a JSON null takes a value away */
    public Outcome write(Form form, Map<String, JsonNode> values, Set<Integer> liveBirths, LocalDate today) {
        var faults = new ArrayList<FieldError>();
        var places = new LinkedHashMap<String, JsonPointer>();
        var whole = form;
        for (var key : values.keySet()) {
            var typed = FieldKey.parse(key);
            var fault = fault(typed, liveBirths);
            if (fault != null) {
                faults.add(fault.at(key));
                continue;
            }
            whole = typed.withChild(whole);
            places.put(
                    key,
                    JsonPointer.compile(
                            catalogue.find(typed.key()).orElseThrow().inForm(typed.position(whole))));
        }
        var base = whole;
        places.keySet().removeIf(key -> isOfWrongType(base, key, places.get(key), values, faults));
        var found = check.faults(written(base, places, values), liveBirths, today);
        places.entrySet().removeIf(place -> isFaulty(place.getKey(), path(place.getValue()), found, faults));
        return new Outcome(written(base, places, values), faults);
    }

    private Fault fault(FieldKey typed, Set<Integer> liveBirths) {
        var field = catalogue.find(typed.key());
        if (field.isEmpty() || typed.pluralIndex() != null && !field.get().isPerChild()) {
            return Fault.FIELD_UNKNOWN;
        }
        if (!field.get().isParents() || typed.key().equals("child.pluralIndex")) {
            return Fault.FIELD_LOCKED;
        }
        return field.get().isPerChild() && !typed.isAmong(liveBirths) ? Fault.PLURAL_INDEX : null;
    }

    private boolean isOfWrongType(
            Form form, String key, JsonPointer place, Map<String, JsonNode> values, List<FieldError> faults) {
        try {
            json.treeToValue(document(form, Map.of(key, place), values), Form.class);
            return false;
        } catch (JsonProcessingException wrongType) {
            return faults.add(Fault.WRONG_TYPE.at(key));
        }
    }

    private static boolean isFaulty(String key, String path, List<FieldError> found, List<FieldError> faults) {
        var own = found.stream().filter(fault -> fault.field().equals(path)).toList();
        own.forEach(fault -> faults.add(new FieldError(key, fault.code(), fault.message(), fault.fix())));
        return !own.isEmpty();
    }

    private Form written(Form form, Map<String, JsonPointer> places, Map<String, JsonNode> values) {
        try {
            return json.treeToValue(document(form, places, values), Form.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Values that fit one by one do not fit together");
        }
    }

    private ObjectNode document(Form form, Map<String, JsonPointer> places, Map<String, JsonNode> values) {
        ObjectNode document = json.valueToTree(form);
        places.forEach((key, place) -> document.withObject(place.head(), JsonNode.OverwriteMode.NULLS, true)
                .set(place.last().getMatchingProperty(), values.get(key)));
        return document;
    }

    private static String path(JsonPointer place) {
        return place.toString()
                .substring(1)
                .replaceFirst("^children/(\\d+)/", "children[$1].")
                .replace('/', '.');
    }
}
