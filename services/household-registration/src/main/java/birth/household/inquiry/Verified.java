package birth.household.inquiry;

import birth.casework.item.WorkItem;
import birth.household.authority.Standing;

/** An authority's answer was taken, by machine or from an officer; told within the transaction that keeps it. */
public record Verified(WorkItem item, Subject subject, Standing standing) {}
