package birth.workflows.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * An item with the office that does it, as the application has placed it.
 *
 * @param attempt above 1 when the family asks again for what it had taken back; not said before that was possible
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlacedItem(String item, String department, String region, String unit, String route, int attempt) {

    PlacedItem {
        Required.all(item, department, region, unit, route);
        attempt = Math.max(attempt, 1);
    }
}
