package birth.monitoring.eventlog;

import java.time.OffsetDateTime;

/** How many events of one type were heard on one topic; {@code last} is the business time of the latest. */
public record EventCount(String topic, String type, long count, OffsetDateTime last) {}
