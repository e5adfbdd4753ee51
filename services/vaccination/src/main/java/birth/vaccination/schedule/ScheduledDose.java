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
 * @param testFrom age in months from which a test comes first, or null
 * @param notFrom age in months from which the dose is no longer given, or null
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
        Integer finishBefore,
        Integer testFrom,
        Integer notFrom) {

    /** @param cells series, vaccine, dose, months, sex, route, live, minDays, minMonths, finishBefore, testFrom, notFrom */
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
                months(cells[9]),
                months(cells[10]),
                months(cells[11]));
    }

    boolean isFor(String childSex) {
        return sex.isEmpty() || sex.equals(childSex);
    }

    /** Clamped to the end of a shorter month. */
    LocalDate dueOn(LocalDate born) {
        return born.plusMonths(months);
    }

    LocalDate finishBy(LocalDate born) {
        return at(born, finishBefore);
    }

    LocalDate testFrom(LocalDate born) {
        return at(born, testFrom);
    }

    LocalDate notFrom(LocalDate born) {
        return at(born, notFrom);
    }

    private static LocalDate at(LocalDate born, Integer age) {
        return age == null ? null : born.plusMonths(age);
    }

    private static Integer months(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
