package birth.application.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** What each register last said of a family and when; null for one that has said nothing of this question. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterAnswers(
        PopulationAnswer population,
        Instant populationAt,
        MarriageAnswer marriage,
        Instant marriageAt,
        InsuranceAnswer insurance,
        Instant insuranceAt,
        HardshipAnswer hardship,
        Instant hardshipAt) {

    public static final RegisterAnswers NONE = new RegisterAnswers(null, null, null, null, null, null, null, null);

    RegisterAnswers with(PopulationAnswer answer, Instant at) {
        return new RegisterAnswers(answer, at, marriage, marriageAt, insurance, insuranceAt, hardship, hardshipAt);
    }

    RegisterAnswers with(MarriageAnswer answer, Instant at) {
        return new RegisterAnswers(population, populationAt, answer, at, insurance, insuranceAt, hardship, hardshipAt);
    }

    RegisterAnswers with(InsuranceAnswer answer, Instant at) {
        return new RegisterAnswers(population, populationAt, marriage, marriageAt, answer, at, hardship, hardshipAt);
    }

    RegisterAnswers with(HardshipAnswer answer, Instant at) {
        return new RegisterAnswers(population, populationAt, marriage, marriageAt, insurance, insuranceAt, answer, at);
    }
}
