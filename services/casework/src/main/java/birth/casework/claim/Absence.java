package birth.casework.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A clerk is away.
 *
 * @param from first day away
 * @param until last day away
 * @param standIn the colleague who takes what was in hand and what comes back to it; nobody means the queue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Absence(UUID id, String account, LocalDate from, LocalDate until, String standIn) {}
