package birth.insurance.benefit;

import birth.kit.reference.Dated;
import birth.kit.reference.Parameters;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** Asks the decision table "BenefitStart" (domain.md 3.7, B1 to B4 and B6) under this agency's parameters. */
@ApplicationScoped
public class BenefitRules {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Dated<DmnDecision> table =
            Dated.contents("rule-version", "benefit-start", shipped(), BenefitRules::published);
    private final Function<LocalDate, Limits> limits;

    /**
     * All proposals [P] until the insurance bureau has confirmed them.
     *
     * @param seasonPremium NEXT_YEAR or BOTH_YEARS
     * @param lateStart NEXT_DAY or NEXT_MONTH
     * @param waitingMonths from the payment to the cover of a child that was not enrolled in the year of its birth (B6)
     */
    record Limits(
            int retroactiveDays,
            int seasonFromMonth,
            int seasonToMonth,
            String seasonPremium,
            String lateStart,
            int waitingMonths) {}

    @Inject
    BenefitRules(Parameters parameters) {
        this(day -> new Limits(
                parameters.number("birth.insurance.retroactive-days", day),
                parameters.number("birth.insurance.season-from-month", day),
                parameters.number("birth.insurance.season-to-month", day),
                parameters.find("birth.insurance.season-premium", day).orElseThrow(),
                parameters.find("birth.insurance.late-start", day).orElseThrow(),
                parameters.number("birth.insurance.waiting-months", day)));
    }

    BenefitRules(Function<LocalDate, Limits> limits) {
        this.limits = limits;
    }

    /**
     * By rules and limits as in force when the child was enrolled, whatever changes until the premium comes.
     *
     * @param paidOn day of the tax receipt, or null while nothing is paid
     * @param today the day of asking
     */
    public BenefitStart decide(LocalDate born, LocalDate enrolledOn, LocalDate paidOn, LocalDate today) {
        var limits = this.limits.apply(enrolledOn);
        var facts = new HashMap<String, Object>();
        facts.put("bornOn", born);
        facts.put("enrolledOn", enrolledOn);
        facts.put("paidOn", paidOn);
        facts.put("asOf", today);
        facts.put("retroactiveDays", limits.retroactiveDays());
        facts.put("seasonFromMonth", limits.seasonFromMonth());
        facts.put("seasonToMonth", limits.seasonToMonth());
        facts.put("seasonPremium", limits.seasonPremium());
        facts.put("lateStart", limits.lateStart());
        facts.put("waitingMonths", limits.waitingMonths());
        return ENGINE.evaluateDecision(table.on(enrolledOn), facts).getResultList().stream()
                .findFirst()
                .map(BenefitRules::start)
                .orElseGet(() -> new BenefitStart("AWAITING_PREMIUM", null, List.of(enrolledOn.getYear())));
    }

    /** The last day on which enrolling (and, outside the season, paying) gives cover from birth. */
    public LocalDate lastDay(LocalDate born) {
        return born.plusDays(limits.apply(born).retroactiveDays());
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

    private static DmnDecision shipped() {
        try (var in = BenefitRules.class.getResourceAsStream("/dmn/benefit-start.dmn")) {
            return decision(Dmn.readModelFromStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DmnDecision published(JsonNode content) {
        return decision(Dmn.readModelFromStream(
                new ByteArrayInputStream(content.path("dmn").asText().getBytes(StandardCharsets.UTF_8))));
    }

    private static DmnDecision decision(DmnModelInstance model) {
        return ENGINE.parseDecision("BenefitStart", model);
    }
}
