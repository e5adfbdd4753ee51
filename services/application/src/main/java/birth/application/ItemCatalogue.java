package birth.application;

import birth.kit.text.CsvTable;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The items that can be applied for together (table items.csv; domain.md 1.1, 1.2, 1.3). */
public final class ItemCatalogue {

    /** What must be there before an item is asked for, besides another item. */
    public static final String CONSENT = "CONSENT";

    public static final String ID_NUMBER = "ID_NUMBER";

    /** How the office of an item is found. */
    public enum UnitRule {
        INSTITUTION,
        CLINIC,
        STATION,
        INSURANCE_REGION,
        HOUSEHOLD_REGION,
        /** Where the household is; for a household in another province, where the child is insured. */
        CARD_REGION,
        TOWNSHIP,
        ADDRESS_CLINIC
    }

    /**
     * One item.
     *
     * @param needs item letters, {@link #CONSENT} or {@link #ID_NUMBER}, the first to be waited for first
     * @param promiseDays the district's promise in working days; null where the time is the parents'
     * @param fragment key of its part of the combined form
     * @param takesChangesOf items whose changed result it must take over (domain.md 3.4)
     * @param endsAtDeath ended quietly when the child has died (domain.md 3.6)
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(
            Item item,
            String name,
            String department,
            UnitRule unitRule,
            List<String> needs,
            Integer promiseDays,
            String statutoryLimit,
            boolean preselected,
            String fragment,
            List<Item> takesChangesOf,
            boolean endsAtDeath) {

        private static Row of(String[] cells) {
            return new Row(
                    Item.valueOf(cells[0]),
                    cells[1],
                    cells[2],
                    UnitRule.valueOf(cells[3]),
                    words(cells[4]),
                    cells[5].isEmpty() ? null : Integer.valueOf(cells[5]),
                    cells[6],
                    cells[7].equals("yes"),
                    cells[8],
                    words(cells[9]).stream().map(Item::valueOf).toList(),
                    cells[10].equals("yes"));
        }

        private static List<String> words(String cell) {
            return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
        }
    }

    private static final Map<Item, Row> ROWS = read();

    private ItemCatalogue() {}

    /** All items, in the order in which they are shown. */
    public static List<Row> rows() {
        return List.copyOf(ROWS.values());
    }

    static Row row(Item item) {
        return ROWS.get(item);
    }

    private static Map<Item, Row> read() {
        var rows = new EnumMap<Item, Row>(Item.class);
        CsvTable.shipped(ItemCatalogue.class, "items.csv").rows().stream()
                .map(Row::of)
                .forEach(row -> rows.put(row.item(), row));
        return rows;
    }
}
