package birth.application.eligibility;

import birth.application.register.InsuranceAnswer;
import birth.application.register.KeptAnswers;
import birth.application.register.MarriageAnswer;
import birth.application.register.PopulationAnswer;
import birth.application.register.RegisterAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What the registers have said, as facts for the rules (domain.md 2.2 E10, E11, E18, E19, E28 to E30, 2.3 I2, I3, I8). Where one has said
 * nothing the fact stays as it was, so that its rule is left to a clerk or a tolerated paper.
 */
@ApplicationScoped
public class RegisterFacts {

    private final KeptAnswers kept;

    RegisterFacts(KeptAnswers kept) {
        this.kept = kept;
    }

    /** Whether a register has answered, and when it was asked; {@code answeredAt} is null while it is silent. */
    public record Query(String register, Instant answeredAt) {}

    public List<Query> queries(String deliveryRef) {
        var answers = kept.of(deliveryRef).orElse(RegisterAnswers.NONE);
        return List.of(
                new Query("POPULATION", answers.populationAt()),
                new Query("MARRIAGE", answers.marriageAt()),
                new Query("INSURANCE", answers.insuranceAt()),
                new Query("HARDSHIP", answers.hardshipAt()));
    }

    public Facts add(Facts facts, String deliveryRef, int pluralIndex, LocalDate bornOn) {
        kept.of(deliveryRef).ifPresent(answers -> {
            population(facts, answers.population(), pluralIndex);
            marriage(facts, answers.marriage(), bornOn);
            insurance(facts, answers.insurance(), pluralIndex);
            if (answers.hardship() != null) {
                facts.with(Fact.LOW_INCOME, answers.hardship().lowIncome());
            }
        });
        return facts;
    }

    /** The number a child held before its case began, which takes the place of the registration's result (E29). */
    public Optional<String> heldNumber(String deliveryRef, int pluralIndex) {
        return kept.of(deliveryRef)
                .map(RegisterAnswers::population)
                .map(population -> population.idNumbers().get(pluralIndex));
    }

    /** The police have answered, and know of neither parent that he or she cannot act. */
    public boolean saysBothParentsAct(String deliveryRef) {
        return kept.of(deliveryRef)
                .map(RegisterAnswers::population)
                .filter(population -> Boolean.FALSE.equals(population.parentUnable()))
                .isPresent();
    }

    /** Of a death or an arrest the family may know before the register does. */
    private static void population(Facts facts, PopulationAnswer answer, int pluralIndex) {
        if (answer != null) {
            facts.with(Fact.HOUSEHOLD_KIND, answer.followedHousehold())
                    .with(Fact.PARENT_IN_SERVICE, answer.parentInService())
                    .with(Fact.PARENT_UNABLE, facts.is(Fact.PARENT_UNABLE) ? Boolean.TRUE : answer.parentUnable())
                    .with(Fact.ID_NUMBER_HELD, answer.idNumbers().containsKey(pluralIndex));
        }
    }

    private static void insurance(Facts facts, InsuranceAnswer answer, int pluralIndex) {
        if (answer != null) {
            var elsewhere = answer.enrolledIn().containsKey(pluralIndex);
            facts.with(Fact.INSURED_ELSEWHERE, elsewhere)
                    .with(Fact.CHILD_INSURED, elsewhere ? true : null)
                    .with(Fact.MOTHER_INSURANCE, answer.motherInsurance())
                    .with(Fact.MATERNITY_SETTLED, answer.maternitySettled());
        }
    }

    /**
     * A marriage in the register counts only when it is with the named father. Where there is none, a certificate's number in
     * the form still stands, for the police to compare: the register does not know every old one.
     */
    private static void marriage(Facts facts, MarriageAnswer answer, LocalDate bornOn) {
        if (answer == null) {
            return;
        }
        if ("NONE".equals(answer.record())) {
            if (!facts.is(Fact.MARRIED_LATER)) {
                facts.with(Fact.IN_WEDLOCK, false).with(Fact.MARRIED_LATER, false);
            }
            return;
        }
        facts.with(Fact.MARRIAGE_RECORD, answer.record());
        if ("DIVORCED".equals(answer.record())) {
            facts.with(Fact.IN_WEDLOCK, false).with(Fact.MARRIED_LATER, false).with(Fact.DAYS_SINCE_DIVORCE, (int)
                    ChronoUnit.DAYS.between(answer.since(), bornOn));
        } else {
            facts.with(Fact.HUSBAND_IS_FATHER, answer.husbandIsFather())
                    .with(Fact.IN_WEDLOCK, answer.husbandIsFather())
                    .with(Fact.MARRIED_LATER, answer.husbandIsFather());
        }
    }
}
