package birth.monitoring.lamp;

import birth.kit.reference.Parameters;
import java.time.LocalDate;

/** When which lamp is lit; all of it proposed and to be confirmed (domain.md 4.2 [P]), so all of it parameters. */
record Thresholds(
        int bluePercent,
        int yellowPercent,
        int yellowDays,
        int blackLateDays,
        int blackTimes,
        int noticeDay,
        int returnCount,
        int silentDays) {

    static Thresholds inForce(Parameters parameters, LocalDate day) {
        return new Thresholds(
                parameters.number("birth.lamps.blue-percent", day),
                parameters.number("birth.lamps.yellow-percent", day),
                parameters.number("birth.lamps.yellow-days", day),
                parameters.number("birth.lamps.black-late-days", day),
                parameters.number("birth.lamps.black-times", day),
                parameters.number("birth.lamps.notice-day", day),
                parameters.number("birth.lamps.return-count", day),
                parameters.number("birth.lamps.silent-days", day));
    }
}
