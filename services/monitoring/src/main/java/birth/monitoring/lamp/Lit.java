package birth.monitoring.lamp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One lamp that was lit over a clock: who held it, when, which clock, why, who was told, and what came of it.
 *
 * @param item absent for the clock of the case, like {@code attempt}, {@code department} and {@code unit}
 * @param apologyKey which text the family is sent; with RED only
 * @param outAt when it went out; absent while it burns
 * @param appealUpheld true when the red card does not count, since the clock should have stood
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Lit(
        UUID id,
        String subject,
        String item,
        Integer attempt,
        String department,
        String region,
        String unit,
        String lamp,
        OffsetDateTime raisedAt,
        LocalDate dueOn,
        String why,
        List<String> informed,
        String apologyKey,
        OffsetDateTime outAt,
        String explanation,
        String explainedBy,
        OffsetDateTime explainedAt,
        String appeal,
        String appealedBy,
        Boolean appealUpheld,
        String closedBy,
        OffsetDateTime closedAt) {}
