package birth.monitoring.eventlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One line of the event log.
 *
 * @param topic topic without the deployment's prefix
 * @param subject case number, case number and child index, or delivery reference
 * @param item item letter; absent, like {@code attempt} and {@code sequence}, where no item or stream is meant
 * @param time business time at which it happened
 * @param receivedAt real time at which it arrived here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoggedEvent(
        UUID id,
        String topic,
        String type,
        String source,
        String subject,
        String item,
        Integer attempt,
        Long sequence,
        OffsetDateTime time,
        String region,
        String department,
        OffsetDateTime receivedAt) {}
