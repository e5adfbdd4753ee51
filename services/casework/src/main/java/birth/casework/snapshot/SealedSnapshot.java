package birth.casework.snapshot;

import birth.casework.item.WorkItem;
import birth.kit.sealing.SealedDocuments;
import jakarta.enterprise.context.ApplicationScoped;

/** The data of an item as it lies here, sealed at rest. */
@ApplicationScoped
public class SealedSnapshot {

    private final SealedDocuments documents;

    SealedSnapshot(SealedDocuments documents) {
        this.documents = documents;
    }

    public Projection of(WorkItem item) {
        return documents.open(item.snapshot(), item.id().toString(), Projection.class);
    }

    void keep(WorkItem item, Projection projection) {
        item.keepSnapshot(documents.seal(projection, item.id().toString()), projection.formVersion());
    }
}
