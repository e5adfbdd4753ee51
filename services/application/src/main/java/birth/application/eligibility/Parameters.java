package birth.application.eligibility;

import birth.application.CsvResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What a policy can change in the rules: limits, days, amounts (table rule-parameters.csv), each with its days of validity. What
 * two administrators have published instead comes first.
 */
@ApplicationScoped
public class Parameters {

    /** Whether the department that must confirm the value has done so (domain.md 0, 13). */
    public enum Status {
        CONFIRMED,
        PROPOSED
    }

    /** One value on the days from {@code validFrom} to {@code validTo}, both included. */
    public record Row(
            String key, Object value, LocalDate validFrom, LocalDate validTo, String department, Status status) {

        static Row of(String[] cells) {
            return new Row(
                    cells[0],
                    value(cells[1]),
                    LocalDate.parse(cells[2]),
                    cells[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[3]),
                    cells[4],
                    Status.valueOf(cells[5]));
        }

        boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }

        private static Object value(String text) {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
            return text.matches("\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
        }
    }

    /** Keys under which reference data publish a value of the table. */
    private static final Map<String, String> PUBLISHED_AS =
            Map.of("maxAgeMonths", "birth.application.age-limit-months");

    private final List<Row> rows;
    private final BiFunction<String, LocalDate, Optional<String>> published;

    public Parameters() {
        this(CsvResource.rows("rule-parameters.csv").stream().map(Row::of).toList());
    }

    public Parameters(List<Row> rows) {
        this(rows, (key, day) -> Optional.empty());
    }

    public Parameters(List<Row> rows, BiFunction<String, LocalDate, Optional<String>> published) {
        this.rows = List.copyOf(rows);
        this.published = published;
    }

    @Inject
    Parameters(birth.kit.reference.Parameters published) {
        this(new Parameters().rows(), published::find);
    }

    /** Every value in force on the day, by key; two for the same day are an error of the table. */
    public Map<String, Object> asOf(LocalDate day) {
        return rows.stream()
                .filter(row -> row.isValidOn(day))
                .collect(Collectors.toMap(Row::key, row -> value(row, day)));
    }

    private Object value(Row row, LocalDate day) {
        return Optional.ofNullable(PUBLISHED_AS.get(row.key()))
                .flatMap(key -> published.apply(key, day))
                .map(Row::value)
                .orElse(row.value());
    }

    public List<Row> rows() {
        return rows;
    }
}
