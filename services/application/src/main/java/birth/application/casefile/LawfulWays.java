package birth.application.casefile;

import birth.application.CsvResource;
import birth.application.Item;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which item's decision uses up a datum, and what the law offers afterwards (domain.md 3.4; table lawful-ways.csv). A datum
 * that is not in it, such as a telephone number, stays open to the parents as long as the case lives.
 */
@ApplicationScoped
class LawfulWays {

    private record Way(String field, Item item, String code, String text) {}

    private final List<Way> ways = CsvResource.rows("lawful-ways.csv").stream()
            .map(cells -> new Way(cells[0], Item.valueOf(cells[1]), cells[2], cells[3]))
            .toList();

    /** @param items of the child, or of all children where the datum is shared */
    void refuseUsed(Collection<String> keys, Collection<CaseItem> items) {
        var used = keys.stream()
                .flatMap(key -> ways.stream()
                        .filter(way -> way.field().equals(key) && isDecided(way.item(), items))
                        .limit(1))
                .map(way -> "“" + way.item().label() + "”：" + way.text())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!used.isEmpty()) {
            throw Refusal.conflict("FIELD_ALREADY_USED", String.join("；", used) + "。");
        }
    }

    private static boolean isDecided(Item item, Collection<CaseItem> items) {
        return items.stream().anyMatch(one -> one.item() == item && one.isDecided());
    }
}
