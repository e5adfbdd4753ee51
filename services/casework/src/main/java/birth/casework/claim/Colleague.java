package birth.casework.claim;

import java.time.Instant;
import java.util.List;

/**
 * Who works at the desks of a unit.
 *
 * @param regions region prefixes, as the token names them
 * @param seenAt when this person last had the desk open, exact to some ten minutes
 */
public record Colleague(String account, String unit, List<String> regions, boolean supervisor, Instant seenAt) {

    boolean covers(String itemUnit, String region) {
        return unit.equals(itemUnit) && regions.stream().anyMatch(region::startsWith);
    }
}
