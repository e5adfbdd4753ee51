package birth.workflows.journey;

import birth.kit.event.UnusableMessage;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the process needs of case.submitted; whatever else the event holds is not read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SubmittedCase(String caseNo, boolean consentNeeded, List<Child> children) {

    SubmittedCase {
        requireAll(caseNo, children);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Child(int childIndex, String deliveryRef, int pluralIndex, List<Item> items) {
        Child {
            requireAll(deliveryRef, items);
        }

        /** The letters of the selected items, e.g. {@code BVHIC}. */
        String letters() {
            return items.stream().map(Item::item).collect(Collectors.joining());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String item, String department, String region, String unit, String route) {
        Item {
            requireAll(item, department, region, unit, route);
        }
    }

    private static void requireAll(Object... parts) {
        if (Stream.of(parts).anyMatch(part -> part == null)) {
            throw new UnusableMessage("case.submitted lacks a required field");
        }
    }
}
