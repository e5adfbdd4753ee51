package birth.household.examination;

import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What an approving officer entered, kept until a second person confirms. */
@ApplicationScoped
class Approvals {

    private final Rows rows;
    private final SealedDocuments documents;

    Approvals(Rows rows, SealedDocuments documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** A later approval of the same item takes the place of one that was undone. */
    void keep(UUID workItemId, ApprovalRequest request) {
        rows.change("""
                insert into approval (work_item_id, document) values (?, ?)
                on conflict (work_item_id) do update set document = excluded.document""", workItemId, documents.seal(request, workItemId.toString()));
    }

    ApprovalRequest of(UUID workItemId) {
        return rows.read(
                        "select document from approval where work_item_id = ?",
                        row -> documents.open(row.getBytes(1), workItemId.toString(), ApprovalRequest.class),
                        workItemId)
                .getFirst();
    }
}
