package birth.application.material;

import birth.application.Item;
import birth.kit.problem.Refusal;
import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The kinds of papers the joint service knows (table materials.csv). */
@ApplicationScoped
public class MaterialCatalogue {

    private final List<MaterialKind> kinds = CsvTable.shipped(MaterialCatalogue.class, "materials.csv").rows().stream()
            .map(cells -> new MaterialKind(
                    cells[0], cells[1], cells[2], cells[3].equals("yes"), cells[4], cells[5], cells[6]))
            .toList();

    public List<MaterialKind> kinds() {
        return kinds;
    }

    public Optional<MaterialKind> find(String kind) {
        return kinds.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** Kinds the family can photograph for this item's office. */
    public List<String> uploadedFor(Item item) {
        return kinds.stream()
                .filter(kind -> kind.isUploaded() && kind.isUsedBy(item))
                .map(MaterialKind::kind)
                .toList();
    }

    MaterialKind uploadable(String kind) {
        var found = find(kind).orElseThrow(() -> Refusal.unknown("MATERIAL_KIND_UNKNOWN", "没有这种材料，请从材料清单中选择。"));
        if (!found.isUploaded()) {
            throw Refusal.conflict(
                    "MATERIAL_NOT_UPLOADED",
                    found.isInPerson() ? found.label() + "须本人到窗口当面办理，不用上传。" : found.label() + "由系统生成，不用上传。");
        }
        return found;
    }
}
