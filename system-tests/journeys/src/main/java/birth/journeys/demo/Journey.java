package birth.journeys.demo;

import birth.journeys.actor.Hospital;
import birth.journeys.actor.Offices;
import birth.journeys.actor.Parent;
import birth.journeys.actor.ProvincialIdentity;
import birth.journeys.family.Family;
import birth.journeys.stack.Until;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One family's way from the delivery room to its results, step by step over the public doors. */
public final class Journey {

    private static final Set<String> WITH_RESULT = Set.of("COMPLETED");
    private static final Set<String> WITH_DECISION = Set.of("REFUSED", "NOT_ACCEPTED", "CANCELLED", "NOT_POSSIBLE");
    /** A stack that has just begun is slow on a small machine. */
    public static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Family family;
    private final Offices offices;
    private final Printout printout;

    public Journey(Family family, Offices offices, Printout printout) {
        this.family = family;
        this.offices = offices;
        this.printout = printout;
    }

    public static void signUp(Family family) {
        ProvincialIdentity.signUp(family.mother());
        if (family.father() != null) {
            ProvincialIdentity.signUp(family.father());
        }
    }

    /**
     * Returns what is unfinished when the limit is over or an office has stopped working, which is then named first; nothing when
     * every item has its result or its decision.
     */
    public List<String> run() {
        Hospital.record(family);
        var mother = new Parent(family.mother());
        var caseNo = mother.apply(family);
        offices.expect(caseNo, family);
        if (family.father() != null) {
            new Parent(family.father()).consent(caseNo, true);
        }
        var told = new int[1];
        try {
            Until.present("the end of case " + caseNo, PATIENCE, () -> {
                offices.areAtWork();
                told[0] = printout.timeline(family, caseNo, mother.timeline(caseNo), told[0]);
                var seen = mother.look(caseNo);
                mother.answerNotices(seen, answers());
                return unfinished(seen).isEmpty() ? Optional.of(seen) : Optional.empty();
            });
        } catch (IllegalStateException tooLong) {
            return Stream.of(List.of(tooLong.getMessage()), unfinished(mother.look(caseNo)), offices.refusals(caseNo))
                    .flatMap(List::stream)
                    .toList();
        } finally {
            offices.forget(caseNo);
        }
        printout.timeline(family, caseNo, mother.timeline(caseNo), told[0]);
        printout.results(family, mother.look(caseNo));
        return List.of();
    }

    /** What this family would answer to a defect in a field. */
    private Map<String, String> answers() {
        return Map.of(
                "card.bank",
                "ICBC",
                "child.givenName",
                family.children().getFirst().givenName(),
                "hukou.householderName",
                family.father() == null
                        ? family.mother().name()
                        : family.father().name());
    }

    private static List<String> unfinished(JsonNode seen) {
        var open = new ArrayList<String>();
        for (var child : seen.path("children")) {
            for (var item : child.path("items")) {
                var state = item.path("state").asText();
                var done = WITH_RESULT.contains(state) && item.path("result").size() > 0
                        || WITH_DECISION.contains(state) && item.hasNonNull("decisionId");
                if (!done) {
                    open.add(seen.path("caseNo").asText() + " child "
                            + child.path("childIndex").asInt() + " item "
                            + item.path("item").asText() + " is " + state);
                }
            }
        }
        return open;
    }
}
