package birth.application.guide;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.eligibility.Eligibility;
import birth.application.eligibility.Finding;
import birth.application.eligibility.Outcome;
import birth.application.eligibility.Parameters;
import birth.application.eligibility.Tables;
import birth.application.reference.ParameterCatalogue;
import birth.application.selection.Offer;
import birth.application.selection.Selection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule of domain.md 2.2 and 2.3 can become true through the door without login. A rule nobody can reach would be a
 * promise of the rule book that the service does not keep.
 */
class ReachableRulesTest {

    /** Signs of a wrong identity or of surrogacy nobody declares; they come from the hospital (RegistersTest, SignsTest). */
    private static final Set<String> BY_THE_HOSPITAL_ALONE = Set.of("E09", "E27");
    /** A name's characters, and what the parents leave out, are known only in their form (FormFactsTest, RoutesTest). */
    private static final Set<String> BY_THE_FORM_ALONE = Set.of("E22", "I7");

    private static final LocalDate IN_SEASON = LocalDate.of(2026, 11, 20);
    private static final Map<String, List<String>> ORDINARY = Map.of(
            "birthPlace", List.of("HERE"),
            "age", List.of("MONTH"),
            "parents", List.of("MARRIED"),
            "household", List.of("DISTRICT"),
            "surname", List.of("PARENT"));

    private final Questionnaire questionnaire = new Questionnaire();
    private final Parameters parameters = new Parameters(new ParameterCatalogue());
    private final Tables tables = new Tables();
    private final Eligibility eligibility = new Eligibility(tables, parameters);
    private final Selection selection = new Selection(tables, parameters);

    @Test
    void every_rule_of_eligibility_follows_from_some_answer() {
        var expected = new TreeSet<>(IntStream.rangeClosed(1, 33)
                .mapToObj("E%02d"::formatted)
                .filter(rule -> !BY_THE_HOSPITAL_ALONE.contains(rule) && !BY_THE_FORM_ALONE.contains(rule))
                .toList());
        assertThat(reached(answers -> eligibility.judge(questionnaire.facts(answers), IN_SEASON).rules().stream()
                        .map(Finding::rule)))
                .isEqualTo(expected);
    }

    @Test
    void every_rule_of_selection_follows_from_some_answer() {
        var expected = new TreeSet<>(IntStream.rangeClosed(1, 8)
                .mapToObj("I%d"::formatted)
                .filter(rule -> !BY_THE_FORM_ALONE.contains(rule))
                .toList());
        assertThat(reached(answers -> selection.offers(questionnaire.facts(answers), Outcome.ON, IN_SEASON).stream()
                        .map(Offer::rule)))
                .isEqualTo(expected);
    }

    private interface Door {
        Stream<String> rules(Map<String, List<String>> answers);
    }

    /** An ordinary family that gives one answer differently, option by option. */
    private Set<String> reached(Door door) {
        var reached = new TreeSet<String>();
        door.rules(ORDINARY).forEach(reached::add);
        for (var question : questionnaire.questions()) {
            for (var option : question.options()) {
                var answers = new HashMap<>(ORDINARY);
                answers.put(question.id(), List.of(option.id()));
                door.rules(answers).forEach(reached::add);
            }
        }
        return reached;
    }
}
