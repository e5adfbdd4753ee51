package birth.insurance.benefit;

import java.time.LocalDate;
import java.time.Month;

/**
 * From when a newborn is covered (domain.md 3.7, table "BenefitStart").
 *
 * @param rule the row that decided: B1 to B4
 */
public record BenefitStart(LocalDate from, String rule) {

    private static final int DAYS_OF_RETROACTIVE_COVER = 90;

    /**
     * The season comes first, for in it no premium of the birth year is owed. Calendar days, no shift for holidays.
     *
     * @param enrolledOn the day the enrolment was made, provisional or not
     * @param seasonBegins first month of the pre-payment season, which lasts to December
     */
    public static BenefitStart of(LocalDate born, LocalDate enrolledOn, Month seasonBegins) {
        if (enrolledOn.isAfter(born.plusDays(DAYS_OF_RETROACTIVE_COVER))) {
            return new BenefitStart(enrolledOn.plusDays(1), "B4");
        }
        if (born.getMonth().compareTo(seasonBegins) >= 0) {
            return new BenefitStart(born, "B2");
        }
        return new BenefitStart(born, enrolledOn.getYear() == born.getYear() ? "B1" : "B3");
    }
}
