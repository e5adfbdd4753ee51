package birth.workflows.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** domain.md 2.2, one row and more for each rule; every rule that applies is told at once. */
class EligibilityTest {

    private static final RuleTable TABLE = new RuleTable("eligibility-online-joint", "EligibilityOnlineJoint");

    @TestFactory
    Stream<DynamicTest> tells_every_rule_that_applies() {
        return TABLE.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.text(), () -> {
                    assertThat(hits(row.facts())).isEqualTo(row.hits());
                }));
    }

    @Test
    void says_nothing_of_what_is_not_known() {
        var unknown = new HashMap<String, Object>();
        ordinary().keySet().stream().filter(key -> !isLimit(key)).forEach(key -> unknown.put(key, null));
        assertThat(hits(unknown)).containsExactly("E33:ON");
    }

    @Test
    void sends_only_the_item_concerned_to_the_window() {
        assertThat(items("E06", Map.of("inWedlock", false))).isEqualTo(Map.of("H", "WINDOW"));
        assertThat(items("E08", Map.of("fatherKnown", false))).isEqualTo(Map.of("B", "ONLINE"));
        assertThat(items("E29", Map.of("idNumberHeld", true))).isEqualTo(Map.of("H", "SKIPPED"));
        assertThat(items("E15", Map.of("followedPlace", "OTHER_PROVINCE")))
                .isEqualTo(Map.of("H", "ONLINE", "S", "ELSEWHERE"));
        assertThat(items("E24", Map.of("childDied", true)))
                .isEqualTo(Map.of(
                        "B", "ONLINE", "H", "WINDOW", "I", "ONLINE", "C", "SKIPPED", "V", "SKIPPED", "G", "SKIPPED",
                        "S", "SKIPPED", "R", "SKIPPED", "T", "SKIPPED"));
    }

    @Test
    void flags_for_the_offices_what_is_not_for_the_screen() {
        assertThat(flag("E09", Map.of("motherIdentityMatches", false))).isEqualTo("FRAUD");
        assertThat(flag("E20", Map.of("motherAge", 17, "motherAgeAtConception", 16)))
                .isEqualTo("PROTECTION");
        assertThat(flag("E20", Map.of("motherAge", 14, "motherAgeAtConception", 13)))
                .isEqualTo("MANDATORY_REPORT");
        assertThat(flag("E06", Map.of("inWedlock", false))).isNull();
    }

    private static List<String> hits(Map<String, Object> differing) {
        var facts = new HashMap<>(ordinary());
        facts.putAll(differing);
        return Stream.concat(TABLE.evaluate(facts).stream(), TABLE.evaluate("EligibilityClear", facts).stream())
                .map(hit -> RuleTable.show(hit, "rule", "outcome"))
                .sorted()
                .toList();
    }

    private static Object items(String rule, Map<String, Object> differing) {
        return hit(rule, differing).get("items");
    }

    private static Object flag(String rule, Map<String, Object> differing) {
        return hit(rule, differing).get("flag");
    }

    private static Map<String, Object> hit(String rule, Map<String, Object> differing) {
        var facts = new HashMap<>(ordinary());
        facts.putAll(differing);
        return TABLE.evaluate(facts).stream()
                .filter(hit -> rule.equals(hit.get("rule")))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLimit(String key) {
        return key.endsWith("Limit")
                || key.endsWith("Age") && !key.equals("motherAge")
                || key.matches("maxAgeMonths|divorceDays");
    }

    private static Map<String, Object> ordinary() {
        var facts = new HashMap<String, Object>();
        List.of(
                        "certificateIssued",
                        "marriedLater",
                        "parentInService",
                        "licencesMissing",
                        "childDied",
                        "stillborn",
                        "abandoned",
                        "surrogacyFlag",
                        "parentUnable",
                        "idNumberHeld",
                        "insuredElsewhere",
                        "deliveryAbroad")
                .forEach(fact -> facts.put(fact, false));
        List.of("inWedlock", "surnameMatches", "fatherKnown", "motherIdentityMatches", "nameCharactersOk")
                .forEach(fact -> facts.put(fact, true));
        facts.put("birthPlace", "LICENSED");
        facts.put("institutionPlace", "DISTRICT");
        facts.put("ageMonths", 0);
        facts.put("householdKind", "FAMILY");
        facts.put("followedPlace", "DISTRICT");
        facts.put("foreignParents", "NONE");
        facts.put("consentHours", null);
        facts.put("marriageRecord", "MARRIED");
        facts.put("daysSinceDivorce", null);
        facts.put("husbandIsFather", null);
        facts.put("motherAge", 30);
        facts.put("motherAgeAtConception", 29);
        facts.put("plurality", 1);
        facts.put("applicantRelation", "MOTHER");
        facts.putAll(Map.of(
                "maxAgeMonths",
                12,
                "consentHoursLimit",
                72,
                "divorceDays",
                300,
                "adultAge",
                18,
                "marriageAge",
                20,
                "mandatoryReportAge",
                14));
        return facts;
    }
}
