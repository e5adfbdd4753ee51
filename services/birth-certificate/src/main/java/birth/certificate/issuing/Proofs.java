package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The proofs (核对稿) that clerks approved, sealed, one an item. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Proofs {

    private final Rows rows;
    private final SealedDocuments documents;
    private final BusinessClock clock;

    Proofs(Rows rows, SealedDocuments documents, BusinessClock clock) {
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
    }

    void keep(WorkItem item, CertificateDocument proof) {
        rows.change(
                """
                insert into certificate_proof (work_item_id, prepared_at, document) values (?, ?, ?)
                on conflict (work_item_id) do update set prepared_at = excluded.prepared_at, document = excluded.document""",
                item.id(),
                OffsetDateTime.now(clock),
                documents.seal(proof, item.id().toString()));
    }

    Optional<CertificateDocument> of(WorkItem item) {
        return rows
                .read(
                        "select document from certificate_proof where work_item_id = ?",
                        row -> documents.open(row.getBytes(1), item.id().toString(), CertificateDocument.class),
                        item.id())
                .stream()
                .findFirst();
    }
}
