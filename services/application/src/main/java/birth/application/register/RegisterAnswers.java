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
        Instant insuranceAt) {

    public static final RegisterAnswers NONE = new RegisterAnswers(null, null, null, null, null, null);

    RegisterAnswers with(PopulationAnswer answer, Instant at) {
        return new RegisterAnswers(answer, at, marriage, marriageAt, insurance, insuranceAt);
    }

    RegisterAnswers with(MarriageAnswer answer, Instant at) {
        return new RegisterAnswers(population, populationAt, answer, at, insurance, insuranceAt);
    }

    RegisterAnswers with(InsuranceAnswer answer, Instant at) {
        return new RegisterAnswers(population, populationAt, marriage, marriageAt, answer, at);
    }
}
