package birth.vaccination.schedule;

import java.time.LocalDate;

/**
 * One dose a child is to get: the vaccine's code (domain.md 7) and the number of the dose.
 *
 * @param dueOn the day the schedule names: birth date plus months, clamped
 * @param earliestOn the first day on which it may be given: due, and after the interval to the dose before
 * @param visitOn the day to come: not before that nor before the file was opened, at most two injections and one oral vaccine
 * @param finishBy the day before which it should be given, or null
 * @param testFrom from this day only after a test, or null (BCG: tuberculin)
 * @param notFrom from this day no longer, or null
 * @param whenStable true when a physician must first find the child stable (BCG of a child born at 31 weeks or earlier)
 */
public record PlannedDose(
        String vaccine,
        int dose,
        LocalDate dueOn,
        LocalDate earliestOn,
        LocalDate visitOn,
        LocalDate finishBy,
        LocalDate testFrom,
        LocalDate notFrom,
        boolean whenStable) {}
