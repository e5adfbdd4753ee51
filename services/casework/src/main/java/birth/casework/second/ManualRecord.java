package birth.casework.second;

import birth.casework.item.WorkItem;
import java.util.Map;
import java.util.UUID;

/** How an office keeps a result that was made by hand; runs in the transaction that completes the item. */
@FunctionalInterface
public interface ManualRecord {

    /** @return the id of the office's own record; a {@code Refusal} says that the fields cannot be right */
    UUID record(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy);
}
