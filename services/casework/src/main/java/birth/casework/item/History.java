package birth.casework.item;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was done to a work item, by whom and when, for the colleague who takes it over. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<HistoryEntry, UUID> {

    void add(WorkItem item, Instant at, String actor, String act, String reasonCode, String detail) {
        persist(new HistoryEntry(UUID.randomUUID(), item.id(), at, actor, act, reasonCode, detail));
    }

    public List<HistoryEntry> of(UUID workItemId) {
        return list("workItemId = ?1 order by at, no", workItemId);
    }
}
