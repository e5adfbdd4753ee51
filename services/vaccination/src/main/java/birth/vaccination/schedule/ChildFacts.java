package birth.vaccination.schedule;

import java.time.LocalDate;

/**
 * What the plan of a child depends on.
 *
 * @param sex GB/T 2261.1: 1 male, 2 female
 * @param gestWeeks completed weeks of gestation
 * @param weightG at birth
 * @param hbsAg of the mother: {@code POSITIVE}, {@code NEGATIVE} or {@code UNKNOWN}
 */
public record ChildFacts(LocalDate born, String sex, int gestWeeks, int weightG, String hbsAg) {

    private static final int LOW_WEIGHT_G = 2000;
    private static final int VERY_PRETERM_WEEKS = 31;

    /** Hepatitis B immunoglobulin at birth, and the first dose within 12 hours instead of 24 (domain.md 7, HepB). */
    public boolean needsImmunoglobulin() {
        return "POSITIVE".equals(hbsAg);
    }

    /** BCG then waits until the child is found stable (domain.md 7, BCG). */
    boolean isVeryPreterm() {
        return gestWeeks <= VERY_PRETERM_WEEKS;
    }

    /** Then the dose given at birth does not count (domain.md 7, HepB). */
    boolean birthDoseDoesNotCount() {
        return weightG < LOW_WEIGHT_G && !"NEGATIVE".equals(hbsAg);
    }
}
