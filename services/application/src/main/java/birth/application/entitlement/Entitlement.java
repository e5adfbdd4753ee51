package birth.application.entitlement;

import birth.application.eligibility.RuleText;
import birth.kit.text.CsvTable;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One benefit a family may have (domain.md 9.1): information, not a decision.
 *
 * @param amount in {@code unit} (DAYS, DAYS_PER_YEAR, CNY_PER_MONTH, CNY_PER_YEAR); null where it depends on the person
 * @param startsOn null where it does not begin on a known day
 * @param phones of those departments, in their order
 * @param source measure of the district or national act
 * @param inDistrictMeasures false for what the district's own measures do not hold (N22, N23)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entitlement(
        String rule,
        Standing standing,
        RuleText text,
        Integer amount,
        String unit,
        LocalDate startsOn,
        LocalDate endsOn,
        String department,
        List<String> phones,
        RuleText howToApply,
        String source,
        boolean inDistrictMeasures,
        String policyVersion,
        RuleText note) {

    /** How sure it is. */
    public enum Standing {
        MEASURE,
        NATIONAL,
        /** Only that there is something to ask for. */
        HINT,
        /** Replaced by newer rules: never promised (domain.md 9.2). */
        SUPERSEDED
    }

    private record Particulars(RuleText text, String unit, String department, RuleText howToApply, String source) {}

    private static final RuleText INFORMATION =
            new RuleText("仅供参考，不是审批决定。", "For information; not a decision.", "참고일뿐 심사결정이 아닙니다.");
    private static final RuleText REPLACED = new RuleText(
            "原措施已被国家新规定代替，以区税务局答复为准。",
            "Replaced by newer national rules; ask the tax office.",
            "원래의 조치는 국가의 새 규정으로 바뀌였으므로 구세무국의 답복을 따릅니다.");

    /** Invented numbers until the bureaus have confirmed theirs [P]. */
    private static final Map<String, String> PHONES = CsvTable.shipped(Entitlement.class, "bureaus.csv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private static final Map<String, Particulars> PARTICULARS =
            CsvTable.shipped(Entitlement.class, "entitlements.csv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], particulars()));

    static Entitlement of(Map<String, Object> hit, String policyVersion) {
        var rule = (String) hit.get("rule");
        var standing = Standing.valueOf((String) hit.get("standing"));
        var particulars = PARTICULARS.get(rule);
        var amount = (Integer) hit.get("amount");
        return new Entitlement(
                rule,
                standing,
                particulars.text(),
                amount,
                amount == null ? null : particulars.unit(),
                (LocalDate) hit.get("startsOn"),
                (LocalDate) hit.get("endsOn"),
                particulars.department(),
                Stream.of(particulars.department().split(" ")).map(PHONES::get).toList(),
                particulars.howToApply(),
                particulars.source(),
                standing != Standing.NATIONAL,
                policyVersion,
                standing == Standing.SUPERSEDED ? REPLACED : INFORMATION);
    }

    private static Function<String[], Particulars> particulars() {
        return cells -> new Particulars(
                new RuleText(cells[1], cells[2], cells[3]),
                cells[4],
                cells[5],
                new RuleText(cells[6], cells[7], cells[8]),
                cells[9]);
    }
}
