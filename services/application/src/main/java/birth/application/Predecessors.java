package birth.application;

import static birth.application.reference.ContentRule.fault;

import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the items of a proposed catalogue need of each other: known words, and no item that in the end waits for itself. */
final class Predecessors {

    private static final Set<String> NO_ITEMS = Set.of(ItemCatalogue.CONSENT, ItemCatalogue.ID_NUMBER);

    private Predecessors() {}

    static List<FieldError> faults(JsonNode rows) {
        var needs = new HashMap<String, List<String>>();
        rows.forEach(row -> needs.put(row.path("letter").asText(), words(row)));
        var faults = new ArrayList<FieldError>();
        for (int i = 0; i < rows.size(); i++) {
            var at = "content.rows[" + i + "].needs";
            for (var need : words(rows.get(i))) {
                if (!NO_ITEMS.contains(need) && Item.of(need).isEmpty()) {
                    faults.add(fault(at, "VALUE_WRONG", "不认识前置条件 " + need, "请填事项字母、CONSENT 或 ID_NUMBER，以空格分开"));
                }
            }
            var letter = rows.get(i).path("letter").asText();
            if (reaches(letter, letter, needs, new HashSet<>())) {
                faults.add(fault(at, "NEEDS_ITSELF", letter + " 的前置事项最后又要等 " + letter, "请去掉循环的前置事项"));
            }
        }
        return faults;
    }

    private static boolean reaches(String from, String wanted, Map<String, List<String>> needs, Set<String> seen) {
        return needs.getOrDefault(from, List.of()).stream()
                .map(Predecessors::item)
                .anyMatch(need -> need.equals(wanted) || seen.add(need) && reaches(need, wanted, needs, seen));
    }

    /** The ID number comes of household registration. */
    private static String item(String need) {
        return need.equals(ItemCatalogue.ID_NUMBER) ? Item.H.name() : need;
    }

    private static List<String> words(JsonNode row) {
        return Stream.of(row.path("needs").asText().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
