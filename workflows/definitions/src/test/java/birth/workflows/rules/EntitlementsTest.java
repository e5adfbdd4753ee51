package birth.workflows.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** domain.md 9.1 and 9.2: what is told, with amount and days; what is unknown promises nothing. */
class EntitlementsTest {

    private static final RuleTable TABLE = new RuleTable("entitlements", "Entitlements");

    @TestFactory
    Stream<DynamicTest> tells_what_is_true() {
        return TABLE.tests(usual(), "rule", "standing", "amount", "startsOn", "endsOn");
    }

    private static Map<String, Object> usual() {
        var facts = new HashMap<String, Object>();
        List.of(
                        "motherEmployed",
                        "fatherEmployed",
                        "jobLost",
                        "marriedOn",
                        "monthsSinceMarriage",
                        "inWedlock",
                        "bornOn",
                        "ageMonths",
                        "ageDays",
                        "screeningOpen",
                        "birthLawful",
                        "childOrder",
                        "motherInsurance",
                        "contributionContinuous",
                        "contractedHospital",
                        "planningNext",
                        "taxpayer",
                        "housingEligible",
                        "childInsured",
                        "followedPlace",
                        "parentFromOutside",
                        "lowIncome",
                        "ownsSmallFirm",
                        "grandparentInCare",
                        "ruralPolicyFamily",
                        "residencePermit")
                .forEach(unknown -> facts.put(unknown, null));
        facts.putAll(Map.of(
                "bereaved",
                false,
                "marriageLeaveDays",
                15,
                "maternityLeaveDays",
                180,
                "paternityLeaveDays",
                25,
                "childcareLeaveDays",
                20,
                "onlyChildLeaveDays",
                15,
                "taxDeductionPerMonth",
                2000,
                "retroactiveDays",
                90,
                "subsidyMonths",
                36));
        facts.putAll(Map.of(
                "marriageLeaveMonths",
                12,
                "screeningDays",
                30,
                "subsidyPerYear",
                3600,
                "subsidySince",
                LocalDate.of(2025, 1, 1)));
        return facts;
    }
}
