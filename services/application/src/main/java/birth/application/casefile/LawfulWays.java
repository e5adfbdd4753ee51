package birth.application.casefile;

import birth.application.Item;
import birth.kit.problem.Refusal;
import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which item's decision uses up a datum, and what the law offers afterwards (domain.md 3.4; table lawful-ways.csv). A datum
 * that is not in it, such as a telephone number, stays open to the parents as long as the case lives.
 */
@ApplicationScoped
class LawfulWays {

    private record Way(String field, Item item, String code, String text) {}

    private final List<Way> ways = CsvTable.shipped(LawfulWays.class, "lawful-ways.csv").rows().stream()
            .map(cells -> new Way(cells[0], Item.valueOf(cells[1]), cells[2], cells[3]))
            .toList();

    /** Refuses with every way at once. */
    void refuseUsed(RevisedForm revised, int childIndex, CaseFile file) {
        var ofChild = file.items().stream()
                .filter(item -> item.childIndex() == childIndex)
                .toList();
        var used = Stream.concat(used(revised.own(), ofChild), used(revised.shared(), file.items()))
                .distinct()
                .toList();
        if (!used.isEmpty()) {
            throw Refusal.conflict("FIELD_ALREADY_USED", String.join("；", used) + "。");
        }
    }

    /** The first way that fits each key: what was decided last stands first in the table. */
    private Stream<String> used(List<String> keys, List<CaseItem> items) {
        return keys.stream()
                .flatMap(key -> ways.stream()
                        .filter(way -> way.field().equals(key) && isDecided(way.item(), items))
                        .limit(1))
                .map(way -> "“" + way.item().label() + "”：" + way.text());
    }

    private static boolean isDecided(Item item, List<CaseItem> items) {
        return items.stream().anyMatch(one -> one.item() == item && one.isDecided());
    }
}
