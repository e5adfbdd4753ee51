package birth.application.message;

import birth.kit.time.BusinessClock;
import java.time.Instant;
import java.time.LocalTime;

/** The hours in which no family's telephone rings (domain.md 5: 21:00–08:00), in Beijing time. */
record QuietHours(LocalTime from, LocalTime until) {

    /** As the parameter writes them: {@code 21:00-08:00}. */
    static QuietHours of(String hours) {
        var ends = hours.split("-");
        return new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    boolean isQuiet(Instant at) {
        var time = at.atZone(BusinessClock.ZONE).toLocalTime();
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /** That moment, or the end of the quiet hours it falls into. */
    Instant next(Instant at) {
        if (!isQuiet(at)) {
            return at;
        }
        var moment = at.atZone(BusinessClock.ZONE);
        var day = moment.toLocalTime().isBefore(until)
                ? moment.toLocalDate()
                : moment.toLocalDate().plusDays(1);
        return day.atTime(until).atZone(BusinessClock.ZONE).toInstant();
    }
}
