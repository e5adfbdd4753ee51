package birth.application.casefile;

import birth.application.Item;
import java.util.Map;

/**
 * Which way each item of each child goes, as the rules decided when the case was submitted or an item added (domain.md 2.2).
 *
 * @param byChild plural index to item to route; what is not named is done online
 * @param ruleVersions table to version, kept with the case to its end
 */
public record Routes(Map<Integer, Map<Item, Route>> byChild, Map<String, String> ruleVersions) {

    /** Every item online. */
    public static final Routes ALL_ONLINE = new Routes(Map.of(), Map.of());

    public enum Way {
        ONLINE,
        /** Asked at once, handled in person, the data carried over. */
        WINDOW,
        /** Not needed, or already held. */
        SKIPPED,
        /** Done by an office outside this system; the parents are told where. */
        ELSEWHERE
    }

    /** @param ruleId the rule of domain.md 2.2 that decided it, e.g. E06; null when online */
    public record Route(Way way, String ruleId) {

        public static final Route ONLINE = new Route(Way.ONLINE, null);
    }

    /** True when an office of this system does it. */
    public boolean isHere(int pluralIndex, Item item) {
        var way = of(pluralIndex, item).way();
        return way == Way.ONLINE || way == Way.WINDOW;
    }

    public Route of(int pluralIndex, Item item) {
        return byChild.getOrDefault(pluralIndex, Map.of()).getOrDefault(item, Route.ONLINE);
    }
}
