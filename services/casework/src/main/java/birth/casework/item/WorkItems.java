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

    /**
     * The item and the same item of the case's other children in its unit, locked in a fixed order, so that two who act on
     * different siblings at once wait for each other instead of for ever.
     */
    public List<WorkItem> lockedFamily(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select s.id from WorkItem s, WorkItem w where w.id = :id and s.caseNo = w.caseNo"
                                + " and s.item = w.item and s.unit = w.unit order by s.id",
                        UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(this::locked)
                .toList();
    }

    public static Refusal unknown() {
        return Refusal.unknown("WORK_ITEM_UNKNOWN", "没有此件，或它不属于您的办理范围。");
    }
}
