package birth.certificate.guidance;

import birth.casework.item.WorkItem;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One file a child at the clinic of its community; what it holds of the family is sealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GuidanceFiles {

    private final Rows rows;
    private final SealedDocuments documents;

    GuidanceFiles(Rows rows, SealedDocuments documents) {
        this.rows = rows;
        this.documents = documents;
    }

    record GuidanceFile(UUID id, String fileNo, String clinic, LocalDate openedOn) {}

    void keep(GuidanceFile file, WorkItem item, Map<String, String> form) {
        rows.change(
                """
                insert into guidance_file (id, file_no, work_item_id, delivery_ref, plural_index, clinic, opened_on, document)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                file.id(),
                file.fileNo(),
                item.id(),
                item.deliveryRef(),
                item.pluralIndex(),
                file.clinic(),
                file.openedOn(),
                documents.seal(form, file.id().toString()));
    }

    /** What the file holds of the family, as it is now. */
    void revise(WorkItem item, Map<String, String> form) {
        ofChild(item.deliveryRef(), item.pluralIndex())
                .ifPresent(file -> rows.change(
                        "update guidance_file set document = ? where id = ?",
                        documents.seal(form, file.id().toString()),
                        file.id()));
    }

    Optional<GuidanceFile> ofChild(String deliveryRef, int pluralIndex) {
        return find("delivery_ref = ? and plural_index = ?", deliveryRef, pluralIndex);
    }

    Optional<GuidanceFile> find(UUID id) {
        return find("id = ?", id);
    }

    private Optional<GuidanceFile> find(String where, Object... values) {
        return rows
                .read(
                        "select id, file_no, clinic, opened_on from guidance_file where " + where,
                        row -> new GuidanceFile(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class)),
                        values)
                .stream()
                .findFirst();
    }
}
