package birth.casework.change;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.kit.sealing.SealedDocuments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Old against new, snapshot by snapshot, so that a clerk sees what the family changed (domain.md 3.3). */
@ApplicationScoped
public class DataChanges implements PanacheRepositoryBase<DataChange, UUID> {

    private final SealedDocuments documents;
    private final Chronicle chronicle;

    DataChanges(SealedDocuments documents, Chronicle chronicle) {
        this.documents = documents;
        this.chronicle = chronicle;
    }

    /** Keeps what differs and answers the keys; nothing is kept when nothing differs. */
    public List<String> keep(WorkItem item, Projection before, Projection now) {
        var differences = Difference.between(before, now);
        var keys = differences.stream().map(Difference::field).toList();
        if (!differences.isEmpty()) {
            var id = UUID.randomUUID();
            persist(new DataChange(
                    id, item.id(), chronicle.now(), now.formVersion(), documents.seal(differences, id.toString())));
            chronicle.note(item, Chronicle.MACHINE, "DATA_CHANGED", null, String.join(",", keys));
        }
        return keys;
    }

    public List<DataChange> of(UUID workItemId) {
        return list("workItemId = ?1 order by at", workItemId);
    }

    public List<Difference> differencesOf(DataChange change) {
        return List.of(documents.open(change.sealedDifferences(), change.id().toString(), Difference[].class));
    }
}
