package birth.application.paper;

import birth.application.Item;
import birth.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Papers by case, kind and what they are about. */
@ApplicationScoped
class Papers implements PanacheRepositoryBase<Paper, UUID> {

    List<Paper> of(String caseNo) {
        return list("caseNo = ?1 order by issuedAt, number", caseNo);
    }

    Optional<Paper> find(String caseNo, PaperKind kind, String ref) {
        return find("caseNo = ?1 and kind = ?2 and ref = ?3", caseNo, kind, ref).firstResultOptional();
    }

    Paper known(String caseNo, PaperKind kind, String ref) {
        return find(caseNo, kind, ref).orElseThrow(() -> Refusal.unknown("PAPER_UNKNOWN", "没有这份文书，请刷新后重试。"));
    }

    /** For whoever keeps what it says: of two readers at once the second finds it kept. */
    Paper locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many papers of the kind this item, or the case, has already. */
    long count(String caseNo, PaperKind kind, Integer childIndex, Item item) {
        return item == null
                ? count("caseNo = ?1 and kind = ?2", caseNo, kind)
                : count("caseNo = ?1 and kind = ?2 and childIndex = ?3 and item = ?4", caseNo, kind, childIndex, item);
    }
}
