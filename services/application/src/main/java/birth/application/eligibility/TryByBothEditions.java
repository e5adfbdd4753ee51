package birth.application.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import birth.application.eligibility.FamiliesUnderWay.Family;
import birth.application.reference.RulesTried;
import birth.application.reference.RulesTried.Differing;
import birth.application.reference.RulesTried.OfRule;
import birth.application.reference.TryRules;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Judges each family under way twice: by the rules it has, a case by those of its submission and a draft by those it would meet
 * on the first day of the proposed ones, and by the proposed ones. Facts and limits are the same both times, so what differs
 * comes of the rules. A case keeps its rules; it shows what the new ones would have said of a family that there really is.
 */
@ApplicationScoped
class TryByBothEditions implements TryRules {

    /** Cases and drafts each: an administrator waits for the answer. */
    private static final int MOST = 200;

    /** The output of a rule that only the security role may know to apply. */
    private static final String FLAG = "flag";

    private final Tables tables;
    private final Eligibility eligibility;
    private final Parameters parameters;
    private final FamilyFacts familyFacts;
    private final List<FamiliesUnderWay> underWay;
    private final BusinessClock clock;

    TryByBothEditions(
            Tables tables,
            Eligibility eligibility,
            Parameters parameters,
            FamilyFacts familyFacts,
            @All List<FamiliesUnderWay> underWay,
            BusinessClock clock) {
        this.tables = tables;
        this.eligibility = eligibility;
        this.parameters = parameters;
        this.familyFacts = familyFacts;
        this.underWay = underWay;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<RulesTried> by(String file, JsonNode content, LocalDate validFrom) {
        return Tables.Question.of(file).map(question -> {
            var proposed = DecisionFile.of(DecisionFile.published(content));
            var cases = families(true);
            var drafts = families(false);
            var differences = Stream.concat(cases.stream(), drafts.stream())
                    .flatMap(family -> differences(family, question, proposed, validFrom))
                    .toList();
            return new RulesTried(
                    cases.size(),
                    count(true),
                    drafts.size(),
                    count(false),
                    families(differences, true),
                    families(differences, false),
                    ofRules(differences),
                    differences.stream()
                            .filter(difference -> !difference.isFlagged())
                            .map(Difference::shown)
                            .toList());
        });
    }

    private List<Family> families(boolean cases) {
        return underWay.stream()
                .filter(some -> some.areCases() == cases)
                .flatMap(some -> some.newest(MOST).stream())
                .toList();
    }

    private int count(boolean cases) {
        return underWay.stream()
                .filter(some -> some.areCases() == cases)
                .mapToInt(FamiliesUnderWay::count)
                .sum();
    }

    private Stream<Difference> differences(
            Family family, Tables.Question question, DecisionFile proposed, LocalDate validFrom) {
        var rulesOf = family.rulesOf() == null ? validFrom : family.rulesOf();
        return family.record().liveChildren().stream().flatMap(child -> {
            var variables = variables(family, child.pluralIndex(), rulesOf);
            var before = byRule(question.ask(tables.edition(question, rulesOf), variables));
            var after = byRule(question.ask(proposed, variables));
            return Stream.concat(before.keySet().stream(), after.keySet().stream())
                    .distinct()
                    .sorted()
                    .map(rule -> new Difference(family, child.pluralIndex(), rule, before.get(rule), after.get(rule)))
                    .filter(difference -> !Objects.equals(difference.before(), difference.after()));
        });
    }

    private Map<String, Object> variables(Family family, int pluralIndex, LocalDate rulesOf) {
        var today = LocalDate.now(clock);
        var facts = familyFacts.of(family.deliveryRef(), family.record(), family.form(), pluralIndex, today);
        if (family.disputesLicence()) {
            facts.with(Fact.LICENCES_MISSING, true);
        }
        var variables = facts.variables();
        variables.putAll(parameters.asOf(rulesOf));
        variables.put("outcome", eligibility.judge(facts, rulesOf).outcome().name());
        variables.put("month", today.getMonthValue());
        return variables;
    }

    private static Map<String, Map<String, Object>> byRule(List<Map<String, Object>> hits) {
        return hits.stream()
                .collect(toMap(hit -> String.valueOf(hit.get("rule")), Function.identity(), (one, same) -> one));
    }

    private static List<OfRule> ofRules(List<Difference> differences) {
        return differences.stream().collect(groupingBy(Difference::rule, TreeMap::new, toList())).entrySet().stream()
                .map(rule ->
                        new OfRule(rule.getKey(), families(rule.getValue(), true), families(rule.getValue(), false)))
                .toList();
    }

    private static int families(List<Difference> differences, boolean cases) {
        return (int) differences.stream()
                .map(Difference::family)
                .filter(family -> cases == (family.caseNo() != null))
                .map(Family::deliveryRef)
                .distinct()
                .count();
    }

    /** What a rule says of a child by both editions, output by output; null where it does not apply. */
    private record Difference(
            Family family, int pluralIndex, String rule, Map<String, Object> before, Map<String, Object> after) {

        boolean isFlagged() {
            return Stream.of(before, after).anyMatch(said -> said != null && said.get(FLAG) != null);
        }

        Differing shown() {
            return new Differing(family.caseNo(), family.draft(), pluralIndex, rule, words(before), words(after));
        }

        /** In one line and always in the same order. */
        private static String words(Map<String, Object> said) {
            return said == null
                    ? null
                    : new TreeMap<>(said)
                            .entrySet().stream()
                                    .filter(output -> output.getValue() != null
                                            && !output.getKey().equals("rule"))
                                    .map(output -> output.getKey() + "=" + inOrder(output.getValue()))
                                    .collect(joining("; "));
        }

        private static Object inOrder(Object value) {
            return value instanceof Map<?, ?> map ? new TreeMap<>(map) : value;
        }
    }
}
