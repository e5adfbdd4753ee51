package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;

/** A field of the form that comes from the delivery record and that a family may dispute (domain.md 1.5, design notes). */
enum LockedField {
    SEX("child.sex", "children", "sex", false),
    BIRTH_TIME("child.birthDateTime", "children", "birthDateTime", false),
    WEEKS("child.gestWeeks", "children", "gestWeeks", true),
    WEIGHT("child.weightG", "children", "weightG", true),
    LENGTH("child.lengthCm", "children", "lengthCm", true),
    HEALTH("child.healthNote", "children", "healthNote", false),
    MOTHER_NAME("mother.name", "mother", "name", false),
    MOTHER_ID("mother.idNo", "mother", "idNo", false),
    MOTHER_MOBILE("mother.mobile", "mother", "mobile", false),
    INPATIENT_NO("delivery.inpatientNo", "mother", "inpatientNo", false),
    MODE("delivery.mode", "", "mode", false);

    private static final int MOST_DIGITS = 6;

    private final String key;
    private final String part;
    private final String name;
    private final boolean number;

    LockedField(String key, String part, String name, boolean number) {
        this.key = key;
        this.part = part;
        this.name = name;
        this.number = number;
    }

    static Optional<LockedField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    boolean accepts(String value) {
        return !number || value.matches("\\d{1," + MOST_DIGITS + "}");
    }

    /** What the record says of it now, empty where it says nothing. */
    String recorded(Delivery delivery, int pluralIndex, ObjectMapper json) {
        return place(json.valueToTree(delivery), pluralIndex).path(name).asText("");
    }

    /** The record with this one field changed. */
    Delivery change(Delivery delivery, int pluralIndex, String value, ObjectMapper json) {
        ObjectNode tree = json.valueToTree(delivery);
        var place = place(tree, pluralIndex);
        if (number) {
            place.put(name, Integer.parseInt(value));
        } else {
            place.put(name, value);
        }
        try {
            return json.treeToValue(tree, Delivery.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The amended record cannot be read");
        }
    }

    private ObjectNode place(ObjectNode tree, int pluralIndex) {
        return switch (part) {
            case "children" -> child(tree, pluralIndex);
            case "mother" -> (ObjectNode) tree.path("mother");
            default -> tree;
        };
    }

    private static ObjectNode child(ObjectNode tree, int pluralIndex) {
        for (var child : tree.path("children")) {
            if (child.path("pluralIndex").asInt() == pluralIndex) {
                return (ObjectNode) child;
            }
        }
        throw new IllegalStateException("The record has no child with that index");
    }
}
