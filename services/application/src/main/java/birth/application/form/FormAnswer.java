package birth.application.form;

import birth.application.Item;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Writes a family's answer to a notice into the form: only what the parents own and the noticed item may see. */
@ApplicationScoped
public class FormAnswer {

    private final FieldCatalogue catalogue;
    private final ObjectMapper json;

    public FormAnswer(FieldCatalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** @param values new values by flat key; a JSON null takes the value away */
    public Form write(Form form, int pluralIndex, Item item, Map<String, JsonNode> values) {
        refuseClosed(item, values);
        var position =
                form.children().stream().map(Form.Child::pluralIndex).toList().indexOf(pluralIndex);
        ObjectNode document = json.valueToTree(form);
        values.forEach((key, value) -> {
            var pointer = JsonPointer.compile(catalogue.find(key).orElseThrow().inForm(position));
            var holder = document.withObject(pointer.head(), JsonNode.OverwriteMode.NULLS, true);
            holder.set(pointer.last().getMatchingProperty(), value);
        });
        try {
            return json.treeToValue(document, Form.class);
        } catch (JsonProcessingException wrongType) {
            throw Refusal.malformed("INVALID_INPUT", "补正内容的格式不正确，请按提示修改后重新提交。", List.of());
        }
    }

    /** Whether the parents may write this field when the item's office asks. */
    public boolean isOpen(Item item, String key) {
        return catalogue
                .find(key)
                .filter(field -> field.isVisibleTo(item) && isOpen(field))
                .isPresent();
    }

    private void refuseClosed(Item item, Map<String, JsonNode> values) {
        List<FieldError> closed = values.keySet().stream()
                .filter(key -> !isOpen(item, key))
                .map(Fault.FIELD_NOT_OPEN::at)
                .toList();
        if (!closed.isEmpty()) {
            throw Refusal.malformed("FIELD_NOT_OPEN", "有项目不能在此次补正中修改，请只修改通知涉及的项目。", closed);
        }
    }

    /** The identity of the other parent carries the consent, so it is not changed by a notice's answer. */
    private static boolean isOpen(Field field) {
        return field.isParents()
                && !field.key().equals("father.idNo")
                && !field.key().equals("father.absent")
                && !field.key().equals("child.pluralIndex");
    }
}
