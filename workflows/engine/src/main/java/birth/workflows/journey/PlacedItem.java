package birth.workflows.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An item with the office that does it, as the application has placed it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlacedItem(String item, String department, String region, String unit, String route) {

    PlacedItem {
        Required.all(item, department, region, unit, route);
    }
}
