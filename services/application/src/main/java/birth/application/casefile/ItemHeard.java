package birth.application.casefile;

import java.time.Instant;

/** A department's word about an item was applied; fired in the same transaction. */
public record ItemHeard(CaseItem item, Instant at) {}
