package birth.workflows.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of domain.md 2.2, 2.3, 3.7 and 9.1 is in its table and in its test rows. */
class RuleCoverageTest {

    private static final RuleTable ELIGIBILITY = new RuleTable("eligibility-online-joint", "EligibilityOnlineJoint");
    private static final List<String> E01_TO_E33 = RuleTable.ids("E", 33, 2);

    /** B5 is no start of cover: a child is noted by its own certificate and updated by itself (docs/adr/0023, AdmissionTest). */
    private static final List<String> B1_TO_B6_BUT_B5 =
            RuleTable.ids("B", 6, 1).stream().filter(rule -> !rule.equals("B5")).toList();

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(ELIGIBILITY, E01_TO_E33),
                Arguments.of(new RuleTable("item-selection", "ItemSelection"), RuleTable.ids("I", 8, 1)),
                Arguments.of(new RuleTable("benefit-start", "BenefitStart"), B1_TO_B6_BUT_B5),
                Arguments.of(new RuleTable("entitlements", "Entitlements"), RuleTable.ids("N", 23, 2)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_rule_is_in_the_table_and_in_the_rows(RuleTable table, List<String> ids) {
        assertThat(table.lacking(ids, table.model())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_rule_says_its_own_id_and_where_it_comes_from(RuleTable table, List<String> ids) {
        assertThat(table.model().getModelElementsByType(Rule.class)).allSatisfy(rule -> {
            assertThat(rule.getOutputEntries().iterator().next().getText().getTextContent())
                    .isEqualTo('"' + rule.getId() + '"');
            assertThat(rule.getDescription().getTextContent()).isNotBlank();
            assertThat(ids).contains(rule.getId());
        });
    }

    @Test
    void a_rule_taken_out_of_the_table_or_never_tested_is_named() {
        var model = ELIGIBILITY.model();
        Rule taken = model.getModelElementById("E19");
        taken.getParentElement().removeChildElement(taken);
        assertThat(ELIGIBILITY.lacking(E01_TO_E33, model)).containsExactly("E19");
        assertThat(ELIGIBILITY.lacking(List.of("E01", "E34"), ELIGIBILITY.model()))
                .containsExactly("E34");
    }
}
