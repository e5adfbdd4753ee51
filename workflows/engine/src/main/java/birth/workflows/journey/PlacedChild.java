package birth.workflows.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Collectors;

/** A child with the items that are asked for it: in case.submitted, and again in case.item-added. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlacedChild(int childIndex, String deliveryRef, int pluralIndex, List<PlacedItem> items) {

    PlacedChild {
        Required.all(deliveryRef, items);
    }

    /** The letters of the selected items, e.g. {@code BVHIC}. */
    String letters() {
        return items.stream().map(PlacedItem::item).collect(Collectors.joining());
    }
}
