package birth.casework.second;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.kit.problem.Refusal;
import birth.kit.sealing.SealedDocuments;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The papers results made by hand rest on, one an item, sealed; a later one takes the place of the first until the result is confirmed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ResultDocuments {

    private final Rows rows;
    private final SealedDocuments documents;
    private final Chronicle chronicle;

    ResultDocuments(Rows rows, SealedDocuments documents, Chronicle chronicle) {
        this.rows = rows;
        this.documents = documents;
        this.chronicle = chronicle;
    }

    /** 422 {@code DOCUMENT_EMPTY}, {@code DOCUMENT_TOO_LARGE}, {@code DOCUMENT_TYPE}. */
    public ResultDocument keep(WorkItem item, byte[] content, String account) {
        if (!item.state().isOpen()) {
            throw Refusal.conflict("WRONG_STATE", "此件现为“" + item.state() + "”，不能再上传结果文件。");
        }
        var document = ResultDocument.of(content, account, chronicle.now());
        rows.change("""
                insert into result_document (work_item_id, document) values (?, ?)
                on conflict (work_item_id) do update set document = excluded.document""", item.id(), documents.seal(document, record(item.id())));
        chronicle.note(item, account, "RESULT_DOCUMENT_UPLOADED", null);
        return document;
    }

    public Optional<ResultDocument> of(UUID workItemId) {
        return rows
                .read(
                        "select document from result_document where work_item_id = ?",
                        row -> documents.open(row.getBytes(1), record(workItemId), ResultDocument.class),
                        workItemId)
                .stream()
                .findFirst();
    }

    /** Who confirms reads a colleague's paper. 409 {@code RESULT_DOCUMENT_MISSING}, {@code SAME_PERSON}. */
    void mustBeByAnother(WorkItem item, String account) {
        var document = of(item.id())
                .orElseThrow(() -> Refusal.conflict("RESULT_DOCUMENT_MISSING", "尚未上传线下办理的结果文件，不能确认。请先上传证件或凭证的扫描件。"));
        if (document.uploadedBy().equals(account)) {
            throw Refusal.conflict("SAME_PERSON", "结果文件由您上传，须由另一位同事确认。");
        }
    }

    private static String record(UUID workItemId) {
        return "result-document-" + workItemId;
    }
}
