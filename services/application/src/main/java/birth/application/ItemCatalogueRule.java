package birth.application;

import static birth.application.reference.ContentRule.fault;

import birth.application.ItemCatalogue.Row;
import birth.application.reference.ContentRule;
import birth.application.reference.ReferenceKind;
import birth.application.reference.ShippedEdition;
import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A district's catalogue keeps every item in use. Whose program does an item is no datum. The items of the joint process have
 * their office and predecessors in its definition too, so they change with that; the others run on their own, and when they
 * are asked for and of whom is said here. A new item is one that is told about and belongs to no office here.
 */
@ApplicationScoped
class ItemCatalogueRule implements ContentRule {

    private static final List<String> OF_THE_PROCESS = List.of("department", "unitRule", "needs");
    private static final List<String> OF_THE_PROGRAM = List.of("department");
    /** They run by {@code single-item.bpmn}, which knows no predecessor by name. */
    private static final Set<String> ON_THEIR_OWN = Set.of("R", "G", "S", "T", "M");

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.ITEM_CATALOGUE;
    }

    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return List.of(ShippedEdition.of(ItemCatalogue.ALL, "事项目录（所有地区）", ItemCatalogue.SHIPPED::asContent));
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        var faults = new ArrayList<FieldError>();
        if (!key.equals(ItemCatalogue.ALL) && !key.matches("[1-9]\\d{5}")) {
            faults.add(fault("key", "REGION_WRONG", "适用地区不对", "请填六位县级代码，或 all 表示所有地区"));
        }
        var lost = ItemCatalogue.on(validFrom).rows().stream()
                .map(Row::item)
                .collect(Collectors.toCollection(TreeSet::new));
        var rows = content.path("rows");
        var seen = new TreeSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var at = "content.rows[" + i + "].";
            var letter = rows.get(i).path("letter").asText();
            if (!letter.matches("[A-Z]") || !seen.add(letter)) {
                faults.add(fault(at + "letter", "LETTER_WRONG", "事项代码须为一个大写字母，不能重复", "请更正"));
            }
            faults.addAll(cells(rows.get(i), at));
            faults.addAll(ofProcess(letter, rows.get(i), at));
        }
        faults.addAll(Predecessors.faults(rows));
        lost.removeAll(seen);
        lost.forEach(letter -> faults.add(fault("content.rows", "ITEM_DROPPED", "缺少事项 " + letter, "请保留这一行")));
        return faults;
    }

    private static List<FieldError> cells(JsonNode row, String at) {
        var faults = new ArrayList<FieldError>();
        row.fieldNames().forEachRemaining(column -> {
            if (!ItemCatalogue.SHIPPED.heading().contains(column)) {
                faults.add(fault(
                        at + column,
                        "COLUMN_UNKNOWN",
                        "没有 " + column + " 这一栏",
                        "可用的栏：" + ItemCatalogue.SHIPPED.heading()));
            }
        });
        if (row.path("name").asText().isBlank()) {
            faults.add(fault(at + "name", "CELL_MISSING", "没有事项名称", "请填写"));
        }
        for (var column : List.of("preselected", "endsAtDeath")) {
            if (!row.path(column).asText().matches("|yes")) {
                faults.add(fault(at + column, "VALUE_WRONG", column + " 只能填 yes 或留空", "请更正"));
            }
        }
        if (!row.path("unitRule").asText().isEmpty()
                && Arrays.stream(ItemCatalogue.UnitRule.values()).noneMatch(rule -> rule.name()
                        .equals(row.path("unitRule").asText()))) {
            faults.add(fault(at + "unitRule", "VALUE_WRONG", "没有这种确定办理单位的办法", "请照其他事项的写法填写"));
        }
        var letters = Arrays.stream(Item.values()).map(Item::name).collect(Collectors.toSet());
        if (!letters.containsAll(words(row.path("takesChangesOf").asText()))) {
            faults.add(fault(at + "takesChangesOf", "VALUE_WRONG", "有不认识的事项", "请填事项字母，以空格分开"));
        }
        return faults;
    }

    private static List<FieldError> ofProcess(String letter, JsonNode row, String at) {
        var shipped = ItemCatalogue.SHIPPED.where("letter", letter);
        return (ON_THEIR_OWN.contains(letter) ? OF_THE_PROGRAM : OF_THE_PROCESS)
                .stream()
                        .filter(column -> !row.path(column)
                                .asText()
                                .equals(shipped.rows().isEmpty() ? "" : shipped.cell(0, column)))
                        .map(column -> fault(
                                at + column,
                                "PART_OF_PROCESS",
                                column + " 由流程定义决定",
                                shipped.rows().isEmpty() ? "新事项只作告知，请留空" : "请保持原值；需要调整的，先发布新的流程"))
                        .toList();
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Stream.of(cell.split(" ")).collect(Collectors.toSet());
    }
}
