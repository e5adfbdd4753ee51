package birth.journeys.demo;

import birth.journeys.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Moves the stack's business clock to an earlier working day and back, as {@code ./birth clock} does. */
final class BusinessTime {

    private final LocalDate today;

    BusinessTime(LocalDate today) {
        this.today = today;
    }

    /** Only an unmoved clock may be moved: nobody else's time travel is disturbed. */
    boolean canBeMoved() {
        try {
            var file = Stack.clockFile();
            return file != null
                    && (!Files.exists(Path.of(file))
                            || Files.readString(Path.of(file)).isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The day so many Mondays-to-Fridays ago. */
    LocalDate workingDaysAgo(int days) {
        var day = today;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    void goTo(LocalDate day) {
        write(day.equals(today) ? "" : "offset " + Duration.ofDays(-ChronoUnit.DAYS.between(day, today)));
    }

    private static void write(String line) {
        var file = Path.of(Stack.clockFile());
        try {
            var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), line);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
