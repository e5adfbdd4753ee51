package birth.casework.outside;

import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** Counts working time: the hours of working days. */
record OfficeHours(LocalTime opens, LocalTime closes, WorkingDays calendar) {

    Duration between(Instant start, Instant end) {
        var from = start.atZone(BusinessClock.ZONE).toLocalDateTime();
        var to = end.atZone(BusinessClock.ZONE).toLocalDateTime();
        if (to.isBefore(from)) {
            return Duration.ZERO;
        }
        return from.toLocalDate()
                .datesUntil(to.toLocalDate().plusDays(1))
                .filter(calendar::isWorkingDay)
                .map(day -> on(
                        day.equals(from.toLocalDate()) ? from.toLocalTime() : opens,
                        day.equals(to.toLocalDate()) ? to.toLocalTime() : closes))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration on(LocalTime start, LocalTime end) {
        var from = start.isBefore(opens) ? opens : start;
        var to = end.isAfter(closes) ? closes : end;
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }
}
