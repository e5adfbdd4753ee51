package birth.application.eligibility;

import birth.application.casefile.Routes.Route;
import birth.application.casefile.Routes.Way;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every rule that applies to one child, and what follows from all of them together. */
public record Verdict(List<Finding> rules) {

    public Outcome outcome() {
        return rules.stream()
                .map(Finding::outcome)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Signs of fraud: nothing is begun before two persons have looked into them (E09, E27). */
    boolean isUnderSuspicion() {
        return rules.stream().anyMatch(Finding::isSuspicion);
    }

    /** What applies beside the signs of fraud, which hold a case that stands by themselves. */
    Verdict withoutSuspicion() {
        return new Verdict(
                rules.stream().filter(finding -> !finding.isSuspicion()).toList());
    }

    public Set<String> ruleIds() {
        return rules.stream().map(Finding::rule).collect(Collectors.toUnmodifiableSet());
    }

    /** The first rule that has this outcome. */
    Optional<String> ruleOf(Outcome outcome) {
        return rules.stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::rule)
                .findFirst();
    }

    /** The way of each item a rule concerns; where rules differ the one that leads furthest away from the screen. */
    public Map<String, Route> routes() {
        var routes = new TreeMap<String, Route>();
        rules.forEach(finding -> finding.items().forEach((letter, way) -> {
            var before = routes.get(letter);
            if (before == null || distance(way) > distance(before.way())) {
                routes.put(letter, new Route(way, finding.rule()));
            }
        }));
        return routes;
    }

    private static int distance(Way way) {
        return switch (way) {
            case ONLINE -> 0;
            case WINDOW -> 1;
            case ELSEWHERE -> 2;
            case SKIPPED -> 3;
        };
    }
}
