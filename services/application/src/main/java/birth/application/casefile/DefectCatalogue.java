package birth.application.casefile;

import birth.application.reference.ShippedTable;
import birth.kit.reference.Dated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** What each defect code means to a parent and how to mend it (domain.md 3.12). */
@ApplicationScoped
class DefectCatalogue {

    /** Texts in plain Chinese. */
    record Text(String text, String fix) {}

    private static final Text UNKNOWN = new Text("材料或内容需要补正", "请按此项重新填写，或致电办理单位");

    private final Dated<Map<String, Text>> texts = ShippedTable.DEFECTS.read(table -> table.rows().stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> new Text(cells[1], cells[2]))));

    Text of(String code) {
        return texts.present().getOrDefault(code, UNKNOWN);
    }
}
