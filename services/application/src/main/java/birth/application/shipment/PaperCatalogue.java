package birth.application.shipment;

import birth.application.Item;
import birth.application.form.Form;
import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Which items end in a paper that can be sent (domain.md 1.3, delivery; table papers.csv). */
@ApplicationScoped
class PaperCatalogue {

    /** @param readyOn the change of the item's result that says the paper was made, as with a card; empty when it is there at once */
    record Paper(Item item, String name, String readyOn) {}

    private final List<Paper> papers = CsvTable.shipped(PaperCatalogue.class, "papers.csv").rows().stream()
            .map(cells -> new Paper(Item.valueOf(cells[0]), cells[1], cells[2]))
            .toList();

    /** A card is a paper only where the family wants it in its hands. */
    Optional<Paper> of(Item item, Form form) {
        return papers.stream()
                .filter(paper -> paper.item() == item)
                .filter(paper ->
                        item != Item.C || Boolean.TRUE.equals(form.card().needPhysical()))
                .findFirst();
    }
}
