package birth.kit.time;

import birth.kit.text.CsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The State Council's notice for one year: days off and make-up days, each with the holiday it belongs to. A holiday may
 * reach into the neighbouring years (domain.md 4.3).
 */
public record YearNotice(int year, List<Day> days) {

    public YearNotice {
        days = List.copyOf(days);
    }

    /**
     * One day that is not what its weekday says.
     *
     * @param off true for a day off, false for a make-up day on which people work
     * @param holiday e.g. {@code 国庆节}
     */
    public record Day(LocalDate date, boolean off, String holiday) {}

    /** The notices shipped with this version; newer ones come as reference data. */
    public static List<YearNotice> shipped() {
        return CsvTable.shipped(YearNotice.class, "working-days.csv").rows().stream()
                .map(row -> new Day(LocalDate.parse(row[0]), row[1].equals("off"), row[2]))
                .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> new YearNotice(year.getKey(), year.getValue()))
                .toList();
    }
}
