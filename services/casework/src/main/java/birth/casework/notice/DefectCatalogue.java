package birth.casework.notice;

import birth.casework.item.WorkItem;
import birth.kit.problem.Problem;
import birth.kit.problem.Refusal;
import birth.kit.reference.Dated;
import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The defects a notice may name, per item and day (domain.md 3.12; reference data {@code /defects.csv}). */
@ApplicationScoped
public class DefectCatalogue {

    private static final String ALL = "*";

    private final Dated<List<Row>> rows = Dated.table(
            "code-list",
            "defects",
            CsvTable.shipped(DefectCatalogue.class, "defects.csv"),
            table -> table.map(Row::of));

    /** @param items item letters, or {@code *} for every item; {@code until} exclusive, null for open */
    private record Row(String code, String items, LocalDate from, LocalDate until, String defect) {

        private static Row of(String[] cells) {
            return new Row(cells[0], cells[1], LocalDate.parse(cells[2]), day(cells[3]), cells[4]);
        }

        private static LocalDate day(String text) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }

        boolean allows(String letter, LocalDate today) {
            return (items.equals(ALL) || items.contains(letter))
                    && !today.isBefore(from)
                    && (until == null || today.isBefore(until));
        }
    }

    /** @param text what is wrong, for the clerk */
    public record DefectView(String code, String text) {}

    public List<DefectView> of(String letter, LocalDate today) {
        return rows.on(today).stream()
                .filter(row -> row.allows(letter, today))
                .map(row -> new DefectView(row.code(), row.defect()))
                .toList();
    }

    /** 400 {@code DEFECT_NOT_FOR_ITEM} with every defect the item cannot have. */
    void mustAllow(WorkItem item, List<Defect> defects, LocalDate today) {
        var errors = new ArrayList<Problem.FieldError>();
        for (int i = 0; i < defects.size(); i++) {
            var code = defects.get(i).code();
            if (rows.on(today).stream().noneMatch(row -> row.code().equals(code) && row.allows(item.item(), today))) {
                errors.add(new Problem.FieldError(
                        "defects[" + i + "].code",
                        "DEFECT_NOT_FOR_ITEM",
                        "补正代码 " + code + " 不适用于本事项",
                        "请从本事项的补正清单中选择"));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.malformed("DEFECT_NOT_FOR_ITEM", "请更正标出的内容。", errors);
        }
    }
}
