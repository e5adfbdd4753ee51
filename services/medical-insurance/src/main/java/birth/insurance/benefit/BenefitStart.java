package birth.insurance.benefit;

import java.time.LocalDate;
import java.util.List;

/**
 * From when a newborn is covered and which years are paid for (domain.md 3.7, table "BenefitStart").
 *
 * @param rule the row that decided, B1 to B4 or B6; {@code AWAITING_PREMIUM} while none applies before the payment
 * @param from first day of cover, or null while it is not known or there is none
 * @param premiumYears years a premium is owed for
 */
public record BenefitStart(String rule, LocalDate from, List<Integer> premiumYears) {

    public boolean isKnown() {
        return from != null;
    }
}
