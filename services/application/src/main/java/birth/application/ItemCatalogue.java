package birth.application;

import birth.application.reference.ReferenceKind;
import birth.kit.reference.Dated;
import birth.kit.text.CsvTable;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The items that can be applied for together (domain.md 1.1, 1.2, 1.3): table items.csv, and what was published since, for one
 * district under its code or for all. A case keeps the edition of the day it was submitted.
 */
public final class ItemCatalogue {

    /** What must be there before an item is asked for, besides another item. */
    public static final String CONSENT = "CONSENT";

    public static final String ID_NUMBER = "ID_NUMBER";

    /** Key of an edition for every district that has none of its own. */
    static final String ALL = "all";

    static final CsvTable SHIPPED = CsvTable.shipped(ItemCatalogue.class, "items.csv");

    private static final String KIND = ReferenceKind.ITEM_CATALOGUE.label();
    private static final Dated<ItemCatalogue> EDITIONS = Dated.table(KIND, ALL, SHIPPED, ItemCatalogue::new);
    private static final Map<String, Dated<Optional<ItemCatalogue>>> OF_DISTRICTS = new ConcurrentHashMap<>();

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
     * @param item its letter
     * @param department who owns it; empty for an item that is only told about and applied for elsewhere
     * @param needs item letters, {@link #CONSENT} or {@link #ID_NUMBER}, the first to be waited for first
     * @param fragment key of its part of the combined form
     * @param takesChangesOf items whose changed result it must take over (domain.md 3.4)
     * @param endsAtDeath ended quietly when the child has died (domain.md 3.6)
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(
            String item,
            String name,
            String department,
            UnitRule unitRule,
            List<String> needs,
            String statutoryLimit,
            boolean preselected,
            String fragment,
            List<Item> takesChangesOf,
            boolean endsAtDeath) {

        private static Row of(String[] cells) {
            return new Row(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3].isEmpty() ? null : UnitRule.valueOf(cells[3]),
                    words(cells[4]),
                    cells[5],
                    cells[6].equals("yes"),
                    cells[7],
                    words(cells[8]).stream().map(Item::valueOf).toList(),
                    cells[9].equals("yes"));
        }

        private static List<String> words(String cell) {
            return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
        }
    }

    private final List<Row> rows;
    private final Map<Item, Row> byItem = new EnumMap<>(Item.class);

    private ItemCatalogue(CsvTable table) {
        rows = table.map(Row::of);
        rows.forEach(row -> Item.of(row.item()).ifPresent(item -> byItem.put(item, row)));
    }

    /** The district's own edition of that day, else everybody's. */
    public static ItemCatalogue of(String region, LocalDate day) {
        return OF_DISTRICTS
                .computeIfAbsent(
                        region,
                        code -> Dated.contents(
                                KIND,
                                code,
                                Optional.empty(),
                                content -> Optional.of(new ItemCatalogue(SHIPPED.edition(content)))))
                .on(day)
                .orElseGet(() -> EDITIONS.on(day));
    }

    /** Everybody's edition of that day. */
    public static ItemCatalogue on(LocalDate day) {
        return EDITIONS.on(day);
    }

    /** Everybody's of today. */
    public static ItemCatalogue present() {
        return EDITIONS.present();
    }

    /** All items, in the order in which they are shown. */
    public List<Row> rows() {
        return rows;
    }

    public Row row(Item item) {
        return byItem.get(item);
    }

    /** What only a living child needs (domain.md 3.6). */
    public List<Item> endingAtDeath() {
        return byItem.keySet().stream().filter(item -> row(item).endsAtDeath()).toList();
    }
}
