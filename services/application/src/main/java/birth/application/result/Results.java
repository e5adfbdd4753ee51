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
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** A new legal act after completion (domain.md 3.4): its result counts from now on, the former one is kept. */
    public record Change(String resultId, String change, String reasonCode, Instant at) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(CaseItem item, Change act, long sequence) {
        item.resultId()
                .filter(former -> !former.equals(act.resultId()))
                .flatMap(this::findByIdOptional)
                .ifPresent(former -> former.replacedBy(act.resultId()));
        item.resultNamed(act.resultId());
        named(item, act.resultId(), sequence);
        findById(act.resultId()).cameOf(act);
    }

    /** The item's office holds what has changed and will say when it has taken the change over; it may have said so already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void awaited(CaseItem from, Change act) {
        getEntityManager()
                .createNativeQuery("""
                insert into result_acknowledgement (result_id, item_id) values (?1, ?2)
                on conflict (result_id, item_id) do update set at = case when result_acknowledgement.at < ?3 then null else result_acknowledgement.at end""")
                .setParameter(1, act.resultId())
                .setParameter(2, from.id())
                .setParameter(3, act.at())
                .executeUpdate();
    }

    /** An item has taken another item's changed result over; it may say so before that change is known here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acknowledged(CaseItem by, String resultId, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                insert into result_acknowledgement (result_id, item_id, at) values (?1, ?2, ?3)
                on conflict (result_id, item_id) do update set at = excluded.at""")
                .setParameter(1, resultId)
                .setParameter(2, by.id())
                .setParameter(3, at)
                .executeUpdate();
    }

    /** The act that made the item's present result, when it was not the first. */
    public Optional<Change> latestChange(CaseItem item) {
        return item.resultId()
                .flatMap(this::findByIdOptional)
                .filter(result -> result.change() != null)
                .map(result ->
                        new Change(result.resultId(), result.change(), result.changeReason(), result.changedAt()));
    }

    /** Ids of the items whose offices held what this result has changed, and whether they have taken it over. */
    public Map<String, Boolean> acknowledgements(String resultId) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select item_id, at is not null from result_acknowledgement where result_id = ?1")
                .setParameter(1, resultId)
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (Boolean) row[1]));
    }

    /** Former results of the item, oldest first, with what was read of them. */
    public Map<String, Map<String, JsonNode>> replaced(CaseItem item) {
        var former = new LinkedHashMap<String, Map<String, JsonNode>>();
        list("caseItem = ?1 and replacedBy is not null order by firstNamed", item)
                .forEach(result -> former.put(result.resultId(), open(result).orElse(Map.of())));
        return former;
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
