package birth.journeys.demo;

import birth.journeys.stack.ClockFile;
import birth.journeys.stack.Stack;
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
        return Stack.clockFile() != null && !ClockFile.isMoved();
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
        ClockFile.write(day.equals(today) ? "" : "offset " + Duration.ofDays(-ChronoUnit.DAYS.between(day, today)));
    }
}
