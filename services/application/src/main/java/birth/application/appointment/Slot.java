package birth.application.appointment;

import birth.kit.time.BusinessClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** One visit that an office has room for. */
public record Slot(Instant at, Instant until) {

    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    OffsetDateTime begins() {
        return onTheWall(at);
    }

    public static OffsetDateTime onTheWall(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    /** As a machine reads it. */
    String written() {
        return begins().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** As a parent reads it. */
    static String plain(Instant moment) {
        return onTheWall(moment).format(PLAIN);
    }
}
