package birth.application.result;

import birth.application.casefile.CaseItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Fired within the transaction that keeps an item's present result; the case is locked. */
public record ResultRead(CaseItem item, Map<String, JsonNode> fields) {}
