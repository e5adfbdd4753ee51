package birth.vaccination.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The national immunisation schedule as a table (domain.md 7): a dose is due a number of calendar months after birth,
 * clamped to the end of the month.
 */
public final class Schedule {

    private static final Schedule OF_2025 = read("2025-DTaP/2025-HPV", "/schedule-2025.csv");

    private final String version;
    private final List<Row> rows;

    private record Row(String vaccine, int dose, int months, String sex) {}

    private Schedule(String version, List<Row> rows) {
        this.version = version;
        this.rows = rows;
    }

    /** The schedule for a child born from 2025-01-01 on. */
    public static Schedule current() {
        return OF_2025;
    }

    /** Stored with the child, who keeps the schedule under which the file was opened. */
    public String version() {
        return version;
    }

    /** @param sex GB/T 2261.1: 1 male, 2 female */
    public List<PlannedDose> planFor(LocalDate born, String sex) {
        return rows.stream()
                .filter(row -> row.sex().isEmpty() || row.sex().equals(sex))
                .map(row -> new PlannedDose(row.vaccine(), row.dose(), born.plusMonths(row.months())))
                .toList();
    }

    private static Schedule read(String version, String resource) {
        try (var lines = new BufferedReader(
                new InputStreamReader(Schedule.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            var rows = lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Row(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]))
                    .toList();
            return new Schedule(version, rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
