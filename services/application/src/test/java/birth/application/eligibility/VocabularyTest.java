package birth.application.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.reference.ParameterCatalogue;
import birth.kit.text.CsvTable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;

/** Tables, facts, parameters and texts speak the same words: one misspelt would be an unknown fact that nobody notices. */
class VocabularyTest {

    private static final List<String> FILES = List.of("eligibility-online-joint", "item-selection", "entitlements");
    private static final Pattern WORD = Pattern.compile("(?<![.\\w\"])[a-z][A-Za-z]+(?![\\w\"(])");
    private static final Set<String> FEEL = Set.of(
            "true", "false", "null", "not", "if", "then", "else", "and", "or", "date", "duration", "string", "count");
    /** Said by the caller of the selection, and by the first decision to the second. */
    private static final Set<String> SAID = Set.of("outcome", "month", "rule");

    private final Parameters parameters = new Parameters(new ParameterCatalogue());

    @Test
    void tables_ask_for_nothing_that_is_neither_fact_nor_parameter() {
        var known = new TreeSet<>(SAID);
        known.addAll(FEEL);
        Arrays.stream(Fact.values()).map(Fact::variable).forEach(known::add);
        parameters.asked().forEach(parameter -> known.add(parameter.variable()));
        assertThat(words()).isSubsetOf(known).contains("inWedlock", "maxAgeMonths");
    }

    @Test
    void no_fact_is_left_unasked() {
        assertThat(words())
                .containsAll(Arrays.stream(Fact.values()).map(Fact::variable).toList());
    }

    @Test
    void every_rule_has_its_text_and_none_blames_the_parents() {
        assertThat(rules("eligibility-online-joint")).hasSize(33).allSatisfy(id -> assertThat(RuleText.of(id))
                .isNotNull());
        assertThat(rules("item-selection")).hasSize(8).allSatisfy(id -> assertThat(RuleText.of(id))
                .isNotNull());
        assertThat(CsvTable.lines(VocabularyTest.class, "rule-texts.csv")).allSatisfy(line -> assertThat(line)
                .doesNotContain("未婚", "非婚", "必须", "须结婚", "结婚证", "不符合", "违反", "marriage required", "unmarried"));
        assertThat(RuleText.of("E06").zh()).contains("这一步在窗口办理");
    }

    @Test
    void every_entitlement_has_its_particulars() {
        var told = CsvTable.shipped(VocabularyTest.class, "entitlements.csv").rows().stream()
                .map(cells -> cells[0])
                .toList();
        assertThat(rules("entitlements")).hasSize(23).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void whatever_the_guide_says_it_says_in_every_language() {
        assertThat(List.of("guide-questions.csv", "guide-materials.csv", "rule-texts.csv", "entitlements.csv"))
                .map(name -> CsvTable.shipped(VocabularyTest.class, name))
                .allSatisfy(table -> assertThat(table.rows()).allSatisfy(cells -> assertThat(List.of("zh", "en", "ko"))
                        .map(language -> cells[table.heading().indexOf(language)])
                        .doesNotContain("")));
    }

    @Test
    void on_any_day_a_parameter_has_one_value() {
        assertThat(parameters.asked()).isNotEmpty().allSatisfy(parameter -> assertThat(
                        parameters.asOf(parameter.validFrom()).get(parameter.variable()))
                .hasToString(parameter.value()));
    }

    private static Set<String> words() {
        return FILES.stream()
                .flatMap(file -> model(file).getModelElementsByType(Text.class).stream())
                .flatMap(text -> WORD.matcher(text.getTextContent()).results().map(found -> found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> rules(String file) {
        return model(file).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .toList();
    }

    private static DmnModelInstance model(String file) {
        return Dmn.readModelFromStream(VocabularyTest.class.getResourceAsStream("/dmn/" + file + ".dmn"));
    }
}
