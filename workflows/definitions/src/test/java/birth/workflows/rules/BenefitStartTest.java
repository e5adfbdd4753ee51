package birth.workflows.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** domain.md 3.7 on exact days: birth date and 90 calendar days, the last one included. */
class BenefitStartTest {

    private static final RuleTable TABLE = new RuleTable("benefit-start", "BenefitStart");

    @TestFactory
    Stream<DynamicTest> starts_the_cover_on_the_day() {
        var usual = new HashMap<String, Object>(Map.of(
                "retroactiveDays",
                90,
                "seasonFromMonth",
                9,
                "seasonToMonth",
                12,
                "seasonPremium",
                "NEXT_YEAR",
                "lateStart",
                "NEXT_DAY",
                "waitingMonths",
                3,
                "asOf",
                LocalDate.of(2026, 11, 24)));
        return TABLE.tests(usual, "rule", "startsOn", "premiumYears");
    }
}
