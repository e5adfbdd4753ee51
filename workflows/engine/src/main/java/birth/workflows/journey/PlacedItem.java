package birth.workflows.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * An item with the office that does it, as the application has placed it.
 *
 * @param attempt above 1 when the family asks again for what it had taken back; not said before that was possible
 * @param needs what must be there first by the case's edition of the catalogue; null where it was not said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlacedItem(
        String item, String department, String region, String unit, String route, int attempt, List<String> needs) {

    PlacedItem {
        Required.all(item, department, region, unit, route);
        attempt = Math.max(attempt, 1);
    }

    /** As the errand keeps them. */
    String needed() {
        return needs == null ? null : String.join(" ", needs);
    }
}
