package birth.insurance.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the decision table "BenefitStart" (domain.md 3.7, B1 to B6) under this agency's parameters. */
@ApplicationScoped
public class BenefitRules {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = read();
    private final Parameters parameters;

    /**
     * All proposals [P] until the insurance bureau has confirmed them.
     *
     * @param seasonPremium NEXT_YEAR or BOTH_YEARS
     * @param lateStart NEXT_DAY or NEXT_MONTH
     */
    record Parameters(
            int retroactiveDays, Month seasonBegins, Month seasonEnds, String seasonPremium, String lateStart) {}

    BenefitRules(
            @ConfigProperty(name = "birth.insurance.retroactive-days") int retroactiveDays,
            @ConfigProperty(name = "birth.insurance.season-begins") Month seasonBegins,
            @ConfigProperty(name = "birth.insurance.season-ends") Month seasonEnds,
            @ConfigProperty(name = "birth.insurance.season-premium") String seasonPremium,
            @ConfigProperty(name = "birth.insurance.late-start") String lateStart) {
        this.parameters = new Parameters(retroactiveDays, seasonBegins, seasonEnds, seasonPremium, lateStart);
    }

    /**
     * @param paidOn day of the tax receipt, or null while nothing is paid
     * @param today the day of asking
     */
    public BenefitStart decide(LocalDate born, LocalDate enrolledOn, LocalDate paidOn, LocalDate today) {
        var facts = new HashMap<String, Object>();
        facts.put("bornOn", born);
        facts.put("enrolledOn", enrolledOn);
        facts.put("paidOn", paidOn);
        facts.put("asOf", today);
        facts.put("temporaryName", false);
        facts.put("retroactiveDays", parameters.retroactiveDays());
        facts.put("seasonFromMonth", parameters.seasonBegins().getValue());
        facts.put("seasonToMonth", parameters.seasonEnds().getValue());
        facts.put("seasonPremium", parameters.seasonPremium());
        facts.put("lateStart", parameters.lateStart());
        return engine.evaluateDecision(table, facts).getResultList().stream()
                .findFirst()
                .map(BenefitRules::start)
                .orElseGet(() -> new BenefitStart("AWAITING_PREMIUM", null, List.of(enrolledOn.getYear())));
    }

    /** The last day on which enrolling (and, outside the season, paying) gives cover from birth. */
    public LocalDate lastDay(LocalDate born) {
        return born.plusDays(parameters.retroactiveDays());
    }

    private static BenefitStart start(Map<String, Object> row) {
        return new BenefitStart((String) row.get("rule"), day(row.get("startsOn")), years(row.get("premiumYears")));
    }

    private static LocalDate day(Object value) {
        return value == null ? null : LocalDate.parse(value.toString().substring(0, 10));
    }

    private static List<Integer> years(Object value) {
        return value instanceof Collection<?> years
                ? years.stream().map(year -> ((Number) year).intValue()).toList()
                : List.of();
    }

    private DmnDecision read() {
        try (var in = BenefitRules.class.getResourceAsStream("/dmn/benefit-start.dmn")) {
            return engine.parseDecision("BenefitStart", Dmn.readModelFromStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
