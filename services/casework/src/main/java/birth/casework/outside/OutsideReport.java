package birth.casework.outside;

import java.time.Instant;
import java.util.UUID;

/**
 * Something a system beyond the office is to be told of.
 *
 * @param key ids and codes, never a person's datum
 * @param failedSince null while the system has not failed
 */
public record OutsideReport(
        UUID id, String system, String key, String unit, int tries, Instant failedSince, Instant ticketOpenedAt) {}
