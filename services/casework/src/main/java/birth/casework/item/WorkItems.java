package birth.casework.item;

import birth.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The department's work items. */
@ApplicationScoped
public class WorkItems implements PanacheRepositoryBase<WorkItem, UUID> {

    public Optional<WorkItem> of(String caseNo, int childIndex, String item, int attempt) {
        return find("caseNo = ?1 and childIndex = ?2 and item = ?3 and attempt = ?4", caseNo, childIndex, item, attempt)
                .firstResultOptional();
    }

    /** The item, locked until the transaction ends, so that of two who act at once the second sees what the first did. */
    public WorkItem locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(WorkItems::unknown);
    }

    /** The items of one letter for all children of a case in one unit, locked in a fixed order: two who claim at once meet. */
    public List<WorkItem> lockedFamily(WorkItem item) {
        return find("caseNo = ?1 and item = ?2 and unit = ?3 order by id", item.caseNo(), item.item(), item.unit())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public static Refusal unknown() {
        return Refusal.unknown("WORK_ITEM_UNKNOWN", "没有此件，或它不属于您的办理范围。");
    }
}
