package birth.vaccination.schedule;

import java.time.LocalDate;
import java.time.Period;

/**
 * One row of a schedule (domain.md 7).
 *
 * @param series doses of one series follow each other, e.g. IPV and bOPV in POLIO
 * @param months due at this age in calendar months
 * @param sex GB/T 2261.1, or empty for everybody
 * @param live live injected vaccines of different days need 28 days between them
 * @param interval from the dose before in the series
 * @param finishBefore age in months, or null
 */
record ScheduledDose(
        String series,
        String vaccine,
        int dose,
        int months,
        String sex,
        boolean injected,
        boolean live,
        Period interval,
        Integer finishBefore) {

    /** @param cells series, vaccine, dose, months, sex, route, live, minDays, minMonths, finishBefore */
    static ScheduledDose of(String[] cells) {
        return new ScheduledDose(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                cells[4],
                cells[5].equals("INJECTED"),
                cells[6].equals("yes"),
                Period.of(0, number(cells[8]), number(cells[7])),
                cells[9].isEmpty() ? null : Integer.valueOf(cells[9]));
    }

    boolean isFor(String childSex) {
        return sex.isEmpty() || sex.equals(childSex);
    }

    /** Clamped to the end of a shorter month. */
    LocalDate dueOn(LocalDate born) {
        return born.plusMonths(months);
    }

    LocalDate finishBy(LocalDate born) {
        return finishBefore == null ? null : born.plusMonths(finishBefore);
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
