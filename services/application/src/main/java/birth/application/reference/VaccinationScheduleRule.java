package birth.application.reference;

import static birth.application.reference.ContentRule.fault;

import birth.kit.problem.Problem.FieldError;
import birth.kit.text.CsvTable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The doses of a schedule (domain.md 7), for children born from its first day on. The vaccination office plans by them without
 * asking again, so each cell must be one it can count with.
 */
@ApplicationScoped
class VaccinationScheduleRule implements ContentRule {

    private static final CsvTable VERSIONS = table("schedules.csv");
    private static final Map<String, String> NAMES =
            new TreeMap<>(Map.of("routine", "免疫程序", "hepb-at-risk", "乙肝疫苗首剂不计入时的程序", "alternatives", "可以选择的替代疫苗"));
    private static final String NUMBER = "0|[1-9]\\d{0,2}";
    private static final Map<String, String> CELLS = Map.ofEntries(
            Map.entry("series", "[A-Za-z][A-Za-z0-9-]{0,19}"),
            Map.entry("vaccine", "[A-Za-z][A-Za-z0-9-]{0,19}"),
            Map.entry("dose", "[1-9]"),
            Map.entry("months", NUMBER),
            Map.entry("sex", "|1|2"),
            Map.entry("route", "INJECTED|ORAL"),
            Map.entry("live", "yes|no"),
            Map.entry("minDays", "|" + NUMBER),
            Map.entry("minMonths", "|" + NUMBER),
            Map.entry("finishBefore", "|" + NUMBER),
            Map.entry("testFrom", "|" + NUMBER),
            Map.entry("notFrom", "|" + NUMBER));

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.VACCINATION_SCHEDULE;
    }

    @Override
    public List<ShippedEdition> shipped(LocalDate day) {
        return NAMES.entrySet().stream()
                .map(name -> ShippedEdition.of(name.getKey(), name.getValue(), () -> content(name.getKey(), day)))
                .toList();
    }

    @Override
    public List<FieldError> faults(String key, JsonNode content, LocalDate validFrom) {
        if (!NAMES.containsKey(key)) {
            return List.of(fault("key", "SCHEDULE_UNKNOWN", "没有这份免疫程序", "可用的：" + String.join("、", NAMES.keySet())));
        }
        var rows = content.path("rows");
        if (rows.isEmpty()) {
            return List.of(fault("content.rows", "ROWS_MISSING", "没有剂次", "请逐剂填写整份程序"));
        }
        var faults = new ArrayList<FieldError>();
        var doses = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var at = "content.rows[" + i + "]";
            var dose = rows.get(i);
            cells(dose, at, faults);
            if (!doses.add(
                    dose.path("vaccine").asText() + " " + dose.path("dose").asText())) {
                faults.add(fault(at, "ROW_TWICE", dose.path("vaccine").asText() + " 的这一剂写了两行", "请只保留一行"));
            }
        }
        return faults;
    }

    private static void cells(JsonNode dose, String at, List<FieldError> faults) {
        CELLS.forEach((column, form) -> {
            if (!dose.path(column).asText().matches(form)) {
                faults.add(fault(at + "." + column, "VALUE_WRONG", column + " 的写法不对", "请照同一栏其他行的写法填写"));
            }
        });
        dose.fieldNames().forEachRemaining(column -> {
            if (!CELLS.containsKey(column)) {
                faults.add(
                        fault(at + "." + column, "COLUMN_UNKNOWN", "没有 " + column + " 这一栏", "可用的栏：" + CELLS.keySet()));
            }
        });
    }

    private static ObjectNode content(String key, LocalDate day) {
        return table(key.equals("routine") ? routineFor(day) : "schedule-" + key + ".csv")
                .asContent();
    }

    /** The newest file for children born on that day. */
    private static String routineFor(LocalDate born) {
        return VERSIONS.rows().stream()
                .filter(cells -> !LocalDate.parse(cells[2]).isAfter(born))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> VERSIONS.rows().getFirst())[1];
    }

    private static CsvTable table(String file) {
        return CsvTable.shipped(VaccinationScheduleRule.class, "vaccination/" + file);
    }
}
