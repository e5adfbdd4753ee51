package birth.application.form;

import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Finds everything that a form still lacks before it can be submitted. A marriage is never among it (domain.md 3.8). */
@ApplicationScoped
public class Completeness {

    private final FieldCatalogue catalogue;
    private final ObjectMapper json;

    public Completeness(FieldCatalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /**
     * @param liveBirths plural indexes of the living children: all are entered together (domain.md 2.2, E23)
     * @param mothersPaper kind of paper the identity source vouches for: with a passport she has no household here
     */
    public List<FieldError> missing(Form form, Set<Integer> liveBirths, String mothersPaper) {
        return missing(form, liveBirths, mothersPaper, (pluralIndex, letter) -> form.items()
                .contains(letter));
    }

    /** @param wanted whether an item is wanted for a child, by plural index and letter */
    public List<FieldError> missing(
            Form form, Set<Integer> liveBirths, String mothersPaper, BiPredicate<Integer, String> wanted) {
        var missing = new ArrayList<FieldError>();
        var document = json.<JsonNode>valueToTree(form);
        for (var field : catalogue.fields()) {
            if (field.isParents() && field.isPerChild()) {
                for (int i = 0; i < form.children().size(); i++) {
                    var pluralIndex = form.children().get(i).pluralIndex();
                    if (field.isRequired(form, mothersPaper, letter -> wanted.test(pluralIndex, letter))) {
                        require(field, document, i, missing);
                    }
                }
            } else if (field.isParents() && field.isRequired(form, mothersPaper, form.items()::contains)) {
                require(field, document, 0, missing);
            }
        }
        var absent = new TreeSet<>(liveBirths);
        form.children().forEach(child -> absent.remove(child.pluralIndex()));
        absent.forEach(index ->
                missing.add(new FieldError("children", "CHILD_MISSING", "第" + index + "个孩子还没有填写", "请把本次分娩的孩子一并填写")));
        for (int i = 0; i < form.children().size(); i++) {
            if (form.children().get(i).relation() == null && form.hukou().relation() == null) {
                missing.add(required("children[" + i + "].relation", "与户主关系"));
            }
        }
        if ("F".equals(form.hukou().follow()) && !form.namesFather()) {
            missing.add(new FieldError("hukou.follow", "FOLLOW_ABSENT_FATHER", "没有父亲信息，不能在网上随父落户", "请选择随母落户，或填写父亲信息"));
        }
        return missing;
    }

    private static void require(Field field, JsonNode document, int position, List<FieldError> missing) {
        var pointer = field.inForm(position);
        var value = document.at(pointer);
        if (value.isMissingNode() || value.isNull() || value.isBoolean() && !value.asBoolean()) {
            missing.add(required(
                    pointer.substring(1)
                            .replaceFirst("^children/(\\d+)/", "children[$1].")
                            .replace('/', '.'),
                    field.label()));
        }
    }

    private static FieldError required(String field, String label) {
        return new FieldError(field, "REQUIRED", label + "未填写", "请填写“" + label + "”");
    }
}
