package birth.application.eligibility;

import birth.application.CsvResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a policy can change in the rules: limits, days, amounts (table rule-parameters.csv), each with its days of validity. */
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

    private final List<Row> rows;

    public Parameters() {
        this(CsvResource.rows("rule-parameters.csv").stream().map(Row::of).toList());
    }

    public Parameters(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Every value in force on the day, by key; two for the same day are an error of the table. */
    public Map<String, Object> asOf(LocalDate day) {
        return rows.stream().filter(row -> row.isValidOn(day)).collect(Collectors.toMap(Row::key, Row::value));
    }

    public List<Row> rows() {
        return rows;
    }
}
