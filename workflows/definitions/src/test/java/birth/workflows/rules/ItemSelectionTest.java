package birth.workflows.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** domain.md 2.3: which items are offered, and how. */
class ItemSelectionTest {

    private static final RuleTable TABLE = new RuleTable("item-selection", "ItemSelection");

    @TestFactory
    Stream<DynamicTest> offers_the_items() {
        return TABLE.tests(usual(), "rule", "mode");
    }

    @Test
    void preselects_the_five_items_and_the_guidance() {
        assertThat(TABLE.evaluate(usual())).singleElement().satisfies(hit -> assertThat(hit.get("items"))
                .isEqualTo(List.of("B", "V", "H", "I", "C", "G")));
    }

    private static Map<String, Object> usual() {
        var facts = new HashMap<String, Object>();
        List.of(
                        "motherInsurance",
                        "maternitySettled",
                        "employerPays",
                        "birthRegistered",
                        "followedPlace",
                        "insuranceRefused",
                        "lowIncome")
                .forEach(unknown -> facts.put(unknown, null));
        facts.putAll(Map.of(
                "outcome",
                "ON",
                "month",
                8,
                "ageMonths",
                0,
                "seasonFromMonth",
                9,
                "seasonToMonth",
                12,
                "subsidyMonths",
                36));
        return facts;
    }
}
