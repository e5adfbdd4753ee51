package birth.vaccination.schedule;

import java.time.LocalDate;

/**
 * What the plan of a child depends on.
 *
 * @param sex GB/T 2261.1: 1 male, 2 female
 * @param weightG at birth
 * @param hbsAg of the mother: {@code POSITIVE}, {@code NEGATIVE} or {@code UNKNOWN}
 */
public record ChildFacts(LocalDate born, String sex, int weightG, String hbsAg) {

    private static final int LOW_WEIGHT_G = 2000;

    /** Hepatitis B immunoglobulin at birth, and the first dose within 12 hours instead of 24 (domain.md 7, HepB). */
    public boolean needsImmunoglobulin() {
        return "POSITIVE".equals(hbsAg);
    }

    /** Then the dose given at birth does not count (domain.md 7, HepB). */
    boolean birthDoseDoesNotCount() {
        return weightG < LOW_WEIGHT_G && !"NEGATIVE".equals(hbsAg);
    }
}
