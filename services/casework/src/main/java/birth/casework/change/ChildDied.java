package birth.casework.change;

import java.time.LocalDate;
import java.util.UUID;

/** Fired within the transaction that learns of a child's death, for an office to observe (domain.md 3.6); the item is locked. */
public record ChildDied(UUID workItemId, String item, LocalDate diedOn) {}
