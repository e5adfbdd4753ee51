package birth.application.eligibility;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
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
            var differing = Stream.concat(cases.stream(), drafts.stream())
                    .flatMap(family -> differing(family, question, proposed, validFrom))
                    .toList();
            return new RulesTried(
                    cases.size(), count(true), drafts.size(), count(false), ofRules(differing), differing);
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

    private Stream<Differing> differing(
            Family family, Tables.Question question, DecisionFile proposed, LocalDate validFrom) {
        var rulesOf = family.rulesOf() == null ? validFrom : family.rulesOf();
        return family.record().liveChildren().stream().flatMap(child -> {
            var variables = variables(family, child.pluralIndex(), rulesOf);
            var before = said(question.ask(tables.edition(question, rulesOf), variables));
            var after = said(question.ask(proposed, variables));
            return rules(before, after)
                    .filter(rule -> !Objects.equals(before.get(rule), after.get(rule)))
                    .map(rule -> new Differing(
                            family.caseNo(),
                            family.draft(),
                            child.pluralIndex(),
                            rule,
                            before.get(rule),
                            after.get(rule)));
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

    /** By rule all that the table says of it, in one line and always in the same order. */
    private static Map<String, String> said(List<Map<String, Object>> hits) {
        var said = new TreeMap<String, String>();
        hits.forEach(hit -> said.put(
                String.valueOf(hit.get("rule")),
                new TreeMap<>(hit)
                        .entrySet().stream()
                                .filter(output -> output.getValue() != null
                                        && !output.getKey().equals("rule"))
                                .map(output -> output.getKey() + "=" + inOrder(output.getValue()))
                                .collect(joining("; "))));
        return said;
    }

    private static Object inOrder(Object value) {
        return value instanceof Map<?, ?> map ? new TreeMap<>(map) : value;
    }

    private static Stream<String> rules(Map<String, String> before, Map<String, String> after) {
        var rules = new TreeSet<>(before.keySet());
        rules.addAll(after.keySet());
        return rules.stream();
    }

    private static List<OfRule> ofRules(List<Differing> differing) {
        var cases = new TreeMap<String, HashSet<Object>>();
        var drafts = new TreeMap<String, HashSet<Object>>();
        for (var one : differing) {
            var isCase = one.caseNo() != null;
            (isCase ? cases : drafts)
                    .computeIfAbsent(one.rule(), rule -> new HashSet<>())
                    .add(isCase ? one.caseNo() : one.draft());
        }
        return Stream.concat(cases.keySet().stream(), drafts.keySet().stream())
                .distinct()
                .map(rule -> new OfRule(rule, size(cases, rule), size(drafts, rule)))
                .sorted(comparing(OfRule::rule))
                .toList();
    }

    private static int size(Map<String, HashSet<Object>> found, String rule) {
        return found.getOrDefault(rule, new HashSet<>()).size();
    }
}
