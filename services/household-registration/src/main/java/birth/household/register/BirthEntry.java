package birth.household.register;

import java.time.LocalDate;

/**
 * What the register needs to know of a birth.
 *
 * @param requestKey {@code <case number>-<child index>-H<attempt>} (domain.md 3.10 rule 2)
 * @param region county of first registration, 6 digits
 * @param sex GB/T 2261.1: 1 male, 2 female
 */
public record BirthEntry(String requestKey, String region, LocalDate born, String sex) {}
