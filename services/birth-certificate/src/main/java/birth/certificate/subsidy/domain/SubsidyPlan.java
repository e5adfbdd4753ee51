package birth.certificate.subsidy.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What a child's subsidy is worth, year of life by year of life until the third birthday (domain.md 1.3 S, N22). Every month
 * counts with a twelfth of the yearly amount that holds in it, so that months before the scheme began count nothing; after
 * the month of a child's death nothing is paid (domain.md 3.6).
 */
public record SubsidyPlan(List<Year> years) {

    public static final int YEARS = 3;
    private static final int MONTHS = 12;

    /** @param number 1 for the first year of life */
    public record Year(int number, YearMonth from, YearMonth until, int yuan) {}

    /** @param yearlyYuan the yearly amount that holds in a month */
    public static SubsidyPlan of(LocalDate born, Optional<YearMonth> lastMonth, ToIntFunction<YearMonth> yearlyYuan) {
        var first = YearMonth.from(born);
        return new SubsidyPlan(IntStream.range(0, YEARS)
                .mapToObj(year -> year(year, first.plusMonths((long) year * MONTHS), lastMonth, yearlyYuan))
                .toList());
    }

    public int total() {
        return years.stream().mapToInt(Year::yuan).sum();
    }

    private static Year year(
            int index, YearMonth from, Optional<YearMonth> lastMonth, ToIntFunction<YearMonth> yearlyYuan) {
        var twelfths = IntStream.range(0, MONTHS)
                .mapToObj(from::plusMonths)
                .filter(month -> lastMonth.filter(month::isAfter).isEmpty())
                .mapToInt(yearlyYuan)
                .sum();
        return new Year(index + 1, from, from.plusMonths(MONTHS - 1L), twelfths / MONTHS);
    }
}
