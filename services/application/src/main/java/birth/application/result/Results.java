package birth.application.result;

import birth.application.Departments;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseItem;
import birth.kit.sealing.SealedDocuments;
import birth.kit.work.DueWork;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results of items: which were named by events, and the sealed copies of those already read. */
@ApplicationScoped
public class Results implements PanacheRepositoryBase<ItemResult, String> {

    private final SealedDocuments documents;
    private final DueWork dueWork;

    Results(SealedDocuments documents, DueWork dueWork) {
        this.documents = documents;
        this.dueWork = dueWork;
    }

    /** An event of the item's stream has named this result; it is read after the commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void named(CaseItem item, String resultId, long sequence) {
        findByIdOptional(resultId)
                .ifPresentOrElse(
                        known -> known.namedAgain(sequence), () -> persist(new ItemResult(resultId, item, sequence)));
        dueWork.add(ReadResult.KIND, resultId);
    }

    /** Results that the item's events up to this sequence have named and that are still to be read. */
    public List<String> missing(CaseItem item, int attempt, long sequence) {
        return stream("caseItem = ?1 and attempt = ?2", item, attempt)
                .filter(result -> result.isMissingFor(sequence))
                .map(ItemResult::resultId)
                .toList();
    }

    /** What was read of the item's present result. */
    public Optional<Map<String, JsonNode>> fields(CaseItem item) {
        return item.resultId().flatMap(this::findByIdOptional).flatMap(this::open);
    }

    /** All results read for one child, by item letter. */
    public Map<String, Map<String, JsonNode>> ofChild(CaseFile file, int childIndex) {
        var results = new HashMap<String, Map<String, JsonNode>>();
        file.items().stream().filter(item -> item.childIndex() == childIndex).forEach(item -> fields(item)
                .ifPresent(fields -> results.put(item.item().name(), fields)));
        return results;
    }

    private Optional<Map<String, JsonNode>> open(ItemResult result) {
        return result.sealed().map(document -> documents
                .open(document, result.resultId(), Departments.Result.class)
                .fields());
    }
}
