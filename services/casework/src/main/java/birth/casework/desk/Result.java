package birth.casework.desk;

import java.util.Map;
import java.util.UUID;

/**
 * A result as every office answers it to the application (docs/protocol.md 4). What it holds is the office's own.
 *
 * @param item item letter
 * @param fields flat keys of the combined form (domain.md 1.5)
 */
public record Result(UUID resultId, String item, Map<String, ?> fields) {}
