package birth.vaccination.schedule;

import java.time.LocalDate;

/**
 * One dose a child is to get: the vaccine's code (domain.md 7) and the number of the dose.
 *
 * @param dueOn the day the schedule names: birth date plus months, clamped
 * @param visitOn the day to come: not before it is due, after the intervals, at most two injections and one oral vaccine a visit
 * @param finishBy the day before which it should be given, or null
 */
public record PlannedDose(String vaccine, int dose, LocalDate dueOn, LocalDate visitOn, LocalDate finishBy) {}
