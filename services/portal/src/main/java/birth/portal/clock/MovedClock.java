package birth.portal.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Business time that is not real time: so far ahead of it or behind it, or standing still.
 *
 * @param offset distance from real time; null when it stands
 * @param standsAt the moment at which it stands; null when it runs
 */
public record MovedClock(Duration offset, Instant standsAt) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    public boolean stands() {
        return standsAt != null;
    }

    public boolean ahead() {
        return !offset.isNegative();
    }

    public long days() {
        return offset.abs().toDays();
    }

    public int hours() {
        return offset.abs().toHoursPart();
    }

    public int minutes() {
        return offset.abs().toMinutesPart();
    }

    /** The moment at which it stands, in Beijing's zone. */
    public String moment() {
        return MINUTE.format(standsAt);
    }
}
