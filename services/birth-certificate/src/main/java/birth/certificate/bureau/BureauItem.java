package birth.certificate.bureau;

import birth.casework.change.Change;
import birth.casework.desk.Result;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import java.util.Optional;
import java.util.UUID;

/** One of the health bureau's items (docs/protocol.md 8.1): what it looks for, how a clerk ends it, what comes of it. */
public interface BureauItem {

    /** Item letter. */
    String letter();

    /** Looks at the data that has come, within the transaction that keeps it. */
    void examine(WorkItem item, Projection form);

    /**
     * A clerk approves an item locked and claimed; the result's id, or empty when a second person must confirm first. Refuses
     * when something stands in the way.
     */
    Optional<UUID> approve(WorkItem item);

    /** What an announced change brought, of an open or a completed item; most items need do nothing. */
    default void changed(WorkItem item, Change change) {}

    /** The result, when it is one of this item's. */
    Optional<Result> result(UUID resultId);
}
