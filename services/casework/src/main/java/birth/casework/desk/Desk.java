package birth.casework.desk;

import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.identity.Caller;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The items within the caller's scope: unit and region prefix; what lies outside does not exist for the caller. */
@ApplicationScoped
public class Desk {

    private final WorkItems items;
    private final Caller caller;
    private final String supervisorRole;

    Desk(
            WorkItems items,
            Caller caller,
            @ConfigProperty(name = "birth.casework.supervisor-role") String supervisorRole) {
        this.items = items;
        this.caller = caller;
        this.supervisorRole = supervisorRole;
    }

    /** Oldest due first, then by id, so that the order is stable. */
    WorkItemViews.Page page(Lot lot, int page, int size) {
        var wanted = lot.within(caller);
        var found = items.find(wanted.where() + " order by clock.dueOn nulls last, id", wanted.values());
        return page(found.count(), found.page(Page.of(page, size)).list());
    }

    /** Those of the found that lie within the caller's scope, newest case first. */
    public WorkItemViews.Page covered(List<UUID> found) {
        var rows = items.list("id in ?1 order by acceptedAt desc nulls last, id", found).stream()
                .filter(this::covered)
                .toList();
        return page(rows.size(), rows);
    }

    private WorkItemViews.Page page(long total, List<WorkItem> rows) {
        var families = siblings(rows);
        return new WorkItemViews.Page(
                total,
                rows.stream()
                        .map(item -> WorkItemViews.Row.of(item, siblingsOf(item, families)))
                        .toList());
    }

    WorkItemViews.Row row(WorkItem item) {
        return WorkItemViews.Row.of(item, siblingsOf(item, siblings(List.of(item))));
    }

    private List<WorkItem> siblings(List<WorkItem> rows) {
        var cases = rows.stream().map(WorkItem::caseNo).distinct().toList();
        return cases.isEmpty() ? List.of() : items.list("caseNo in ?1 order by childIndex, attempt", cases);
    }

    /** The same item of the case's other children in the same unit. */
    private static List<UUID> siblingsOf(WorkItem item, List<WorkItem> families) {
        return families.stream()
                .filter(other -> other.caseNo().equals(item.caseNo())
                        && other.item().equals(item.item())
                        && other.unit().equals(item.unit())
                        && other.childIndex() != item.childIndex())
                .map(WorkItem::id)
                .toList();
    }

    /** The item for reading; 404 when it is out of scope. */
    public WorkItem inScope(UUID id) {
        return items.findByIdOptional(id).filter(this::covered).orElseThrow(WorkItems::unknown);
    }

    /** The item for acting on it, locked until the transaction ends; 404 when it is out of scope. */
    public WorkItem lockedInScope(UUID id) {
        var item = items.locked(id);
        mustCover(item);
        return item;
    }

    /** 404 when the item is out of scope. */
    public void mustCover(WorkItem item) {
        if (!covered(item)) {
            throw WorkItems.unknown();
        }
    }

    /** For those whose role knows no unit, e.g. the security role. */
    WorkItem lockedAnywhere(UUID id) {
        return items.locked(id);
    }

    /** True when the caller may do what the rules leave to a supervisor of the unit. */
    public boolean isSupervisor() {
        return caller.hasRole(supervisorRole);
    }

    public String account() {
        return caller.account();
    }

    private boolean covered(WorkItem item) {
        return caller.covers(item.unit(), item.region());
    }
}
