package birth.application.reference;

import static birth.application.reference.ContentRule.fault;
import static birth.application.reference.ContentRule.isDay;

import birth.kit.problem.Problem.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A later edition of a shipped table: {@code {"rows": [{column: cell}]}} with the same columns. Whatever the edition before it
 * holds must be in it, since cases and forms name it; what is no longer offered says its last day instead.
 */
public final class TableContent {

    private static final Set<String> DAYS = Set.of("from", "to", "until");

    private final ShippedTable table;
    private final List<String> columns;
    private final Set<String> filled;
    private final List<FieldError> faults = new ArrayList<>();

    private TableContent(ShippedTable table) {
        this.table = table;
        this.columns = table.shipped().heading();
        this.filled = columns.stream().filter(this::isFilledEverywhere).collect(Collectors.toSet());
    }

    public static List<FieldError> faults(ShippedTable table, JsonNode content, LocalDate validFrom) {
        var reading = new TableContent(table);
        reading.read(content.path("rows"), validFrom);
        return reading.faults;
    }

    private void read(JsonNode rows, LocalDate validFrom) {
        if (rows.isEmpty()) {
            faults.add(
                    fault("content.rows", "ROWS_MISSING", "没有内容行", "请填写整张表：rows 为各行，列为 " + String.join("、", columns)));
            return;
        }
        var ids = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var at = "content.rows[" + i + "]";
            row(rows.get(i), at);
            var id = rows.get(i).path(columns.getFirst()).asText();
            if (!ids.add(id)) {
                faults.add(fault(at, "ROW_TWICE", id + " 写了两行", "请只保留一行"));
            }
        }
        var lost = new TreeSet<>(table.on(validFrom).map(cells -> cells[0]));
        lost.removeAll(ids);
        lost.forEach(id -> faults.add(fault(
                "content.rows",
                "CODE_DROPPED",
                id + " 正在使用，新表里没有",
                columns.contains("to") ? "请保留这一行，停用的在 to 栏填写最后一天" : "请保留这一行")));
    }

    private void row(JsonNode row, String at) {
        row.fieldNames().forEachRemaining(column -> {
            if (!columns.contains(column)) {
                faults.add(fault(at + "." + column, "COLUMN_UNKNOWN", "没有 " + column + " 这一栏", "可用的栏：" + columns));
            }
        });
        for (var column : columns) {
            var cell = row.path(column).asText();
            if (cell.isBlank() && filled.contains(column)) {
                faults.add(fault(at + "." + column, "CELL_MISSING", column + " 不能空着", "请填写"));
            } else if (DAYS.contains(column) && !cell.isEmpty() && !isDay(cell)) {
                faults.add(fault(at + "." + column, "DATE_WRONG", "日期写法不对", "请写成 2027-01-01 的形式"));
            }
        }
    }

    /** A column that is nowhere empty may not become so. */
    private boolean isFilledEverywhere(String column) {
        int at = table.shipped().heading().indexOf(column);
        return table.shipped().rows().stream().noneMatch(cells -> cells[at].isBlank());
    }
}
