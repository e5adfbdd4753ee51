package birth.kit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The working-day calendar (domain.md 4.1, 4.3): Monday to Friday, less the days off of the yearly notices, plus their
 * make-up days. A year without a notice is plain Monday to Friday and provisional. A value: a new notice makes a new calendar.
 */
public final class WorkingDays {

    private static final WorkingDays SHIPPED = of(YearNotice.shipped());
    private static volatile WorkingDays present = SHIPPED;

    private final Map<Integer, YearNotice> notices;
    private final Map<LocalDate, YearNotice.Day> special = new HashMap<>();

    private WorkingDays(Map<Integer, YearNotice> notices) {
        this.notices = notices;
        notices.values().forEach(notice -> notice.days().forEach(day -> special.put(day.date(), day)));
    }

    public static WorkingDays of(Collection<YearNotice> notices) {
        var byYear = new TreeMap<Integer, YearNotice>();
        notices.forEach(notice -> byYear.put(notice.year(), notice));
        return new WorkingDays(byYear);
    }

    /** The notices shipped with this version, before any was imported. */
    public static WorkingDays shipped() {
        return SHIPPED;
    }

    /** The notices published so far, the imported ones included: one calendar for the whole process. */
    public static WorkingDays published() {
        return present;
    }

    /** From now on this is the calendar of the whole process. */
    public static void publish(WorkingDays calendar) {
        present = calendar;
    }

    /** This calendar with one more notice; an earlier one for the same year is replaced. */
    public WorkingDays with(YearNotice notice) {
        var more = new TreeMap<>(notices);
        more.put(notice.year(), notice);
        return new WorkingDays(more);
    }

    public Set<Integer> years() {
        return Set.copyOf(notices.keySet());
    }

    public boolean isWorkingDay(LocalDate day) {
        var exception = special.get(day);
        return exception == null ? !isWeekend(day) : !exception.off();
    }

    /** True when the year's notice is missing, so that dates in it may still move. */
    public boolean isProvisional(LocalDate day) {
        return !notices.containsKey(day.getYear());
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
        return count(start.plusDays(1), end);
    }

    /** Working days from the first day to the day before {@code until}. */
    public int count(LocalDate first, LocalDate until) {
        return first.isBefore(until)
                ? (int) first.datesUntil(until).filter(this::isWorkingDay).count()
                : 0;
    }

    /** Why a promise that began on {@code start} falls due on {@code due}, in plain Chinese. */
    public String explain(LocalDate start, LocalDate due) {
        return DueExplanation.of(this, start, due);
    }

    /** The holiday or make-up day of a notice; null for a day that is what its weekday says. */
    YearNotice.Day special(LocalDate day) {
        return special.get(day);
    }

    /** Years without a notice that the stretch touches, in order. */
    Set<Integer> provisionalYears(LocalDate start, LocalDate due) {
        var years = new TreeSet<Integer>();
        Stream.iterate(start.getYear(), year -> year <= due.getYear(), year -> year + 1)
                .filter(year -> !notices.containsKey(year))
                .forEach(years::add);
        return years;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
