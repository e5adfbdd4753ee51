package birth.application.casefile;

import birth.application.Item;
import java.util.Map;
import java.util.Set;

/**
 * Which way each item of each child goes, as the rules decided when the case was submitted or an item added (domain.md 2.2).
 *
 * @param byChild plural index to item to route; what is not named is done online
 * @param ruleVersions table to version, kept with the case to its end
 * @param rules every rule that applies to a child, also one that routes nothing
 */
public record Routes(Map<Integer, Map<Item, Route>> byChild, Map<String, String> ruleVersions, Set<String> rules) {

    /** Every item online. */
    public static final Routes ALL_ONLINE = new Routes(Map.of(), Map.of(), Set.of());

    public enum Way {
        ONLINE,
        /** Asked at once, handled in person, the data carried over. */
        WINDOW,
        /** Not needed, or already held. */
        SKIPPED,
        /** Done by an office outside this system; the parents are told where. */
        ELSEWHERE;

        /** True when an office of this system does it. */
        public boolean isHere() {
            return this == ONLINE || this == WINDOW;
        }
    }

    /** @param ruleId the rule of domain.md 2.2 that decided it, e.g. E06; null when online */
    public record Route(Way way, String ruleId) {

        public static final Route ONLINE = new Route(Way.ONLINE, null);
    }

    /** E28: the other parent cannot act, so that nobody's consent is waited for. */
    boolean oneParentActs() {
        return rules.contains("E28");
    }

    /** E20: the file of a mother to be protected is for those alone who must work on it. */
    boolean isRestricted() {
        return rules.contains("E20");
    }

    public Route of(int pluralIndex, Item item) {
        return byChild.getOrDefault(pluralIndex, Map.of()).getOrDefault(item, Route.ONLINE);
    }
}
