package birth.kit.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The working-day calendar (domain.md 4.1, 4.3): Monday to Friday, less the days off of the yearly notice, plus its make-up days.
 * A year without a notice is plain Monday to Friday and provisional.
 */
public final class WorkingDays {

    private static final WorkingDays PUBLISHED = read("/working-days.csv");

    private final Set<LocalDate> off;
    private final Set<LocalDate> makeUp;
    private final Set<Integer> years;

    public WorkingDays(Set<LocalDate> off, Set<LocalDate> makeUp) {
        this.off = Set.copyOf(off);
        this.makeUp = Set.copyOf(makeUp);
        this.years = new HashSet<>();
        off.forEach(day -> years.add(day.getYear()));
    }

    /** The notices published so far. */
    public static WorkingDays published() {
        return PUBLISHED;
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUp.contains(day) || !weekend && !off.contains(day);
    }

    /** True when the year's notice is missing, so that dates in it may still move. */
    public boolean isProvisional(LocalDate day) {
        return !years.contains(day.getYear());
    }

    /** The day on which {@code days} working days have passed; the start day is not counted. */
    public LocalDate after(LocalDate start, int days) {
        var day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days strictly between the two days. */
    public int between(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1)
                .datesUntil(end.isAfter(start) ? end : start.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static WorkingDays read(String resource) {
        var off = new HashSet<LocalDate>();
        var makeUp = new HashSet<LocalDate>();
        try (var lines = new BufferedReader(
                new InputStreamReader(WorkingDays.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(row -> (row[1].equals("off") ? off : makeUp)
                    .add(LocalDate.parse(row[0])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new WorkingDays(off, makeUp);
    }
}
