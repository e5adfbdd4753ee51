package birth.application.proxy;

import birth.application.form.Form;
import birth.kit.text.Masking;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A form as somebody sees it who is no parent: what is filled in is visible, whose it is is not (domain.md 8.3). */
@ApplicationScoped
class MaskedForm {

    private static final UnaryOperator<String> HIDDEN = text -> "*".repeat(text.codePointCount(0, text.length()));

    private static final Map<String, UnaryOperator<String>> MASKS = Map.ofEntries(
            Map.entry("givenName", HIDDEN),
            Map.entry("namePinyin", HIDDEN),
            Map.entry("householdNo", HIDDEN),
            Map.entry("name", Masking::name),
            Map.entry("householderName", Masking::name),
            Map.entry("receiver", Masking::name),
            Map.entry("payeeName", Masking::name),
            Map.entry("idNo", Masking::idNumber),
            Map.entry("householderId", Masking::idNumber),
            Map.entry("mobile", Masking::mobile),
            Map.entry("phone", Masking::mobile),
            Map.entry("text", Masking::address),
            Map.entry("address", Masking::address),
            Map.entry("account", Masking::bankAccount),
            Map.entry("certNo", Masking::certificateNo));

    private final ObjectMapper json;

    MaskedForm(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode of(Form form) {
        ObjectNode document = json.valueToTree(form);
        mask(document);
        return document;
    }

    private static void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().toList().forEach(property -> {
                var mask = MASKS.get(property.getKey());
                if (mask != null && property.getValue().isTextual()) {
                    object.put(property.getKey(), mask.apply(property.getValue().asText()));
                } else {
                    mask(property.getValue());
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(MaskedForm::mask);
        }
    }
}
