package birth.casework.desk;

import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.identity.Caller;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The items within the caller's scope: unit and region prefix; what lies outside does not exist for the caller. */
@ApplicationScoped
public class Desk {

    private final WorkItems items;
    private final Caller caller;

    Desk(WorkItems items, Caller caller) {
        this.items = items;
        this.caller = caller;
    }

    /** Oldest due first, then by id, so that the order is stable. */
    WorkItemViews.Page page(State state, boolean mine, int page, int size) {
        if (caller.units().isEmpty() || caller.regions().isEmpty()) {
            return new WorkItemViews.Page(0, List.of());
        }
        var regions = List.copyOf(caller.regions());
        var where = new StringBuilder("unit in :units and (")
                .append(IntStream.range(0, regions.size())
                        .mapToObj(i -> "region like :region" + i)
                        .collect(Collectors.joining(" or ")))
                .append(")");
        var values = new HashMap<String, Object>();
        values.put("units", caller.units());
        IntStream.range(0, regions.size()).forEach(i -> values.put("region" + i, regions.get(i) + "%"));
        if (state == null) {
            where.append(" and state in :states");
            values.put("states", State.OPEN);
        } else {
            where.append(" and state = :state");
            values.put("state", state);
        }
        if (mine) {
            where.append(" and claimedBy = :account");
            values.put("account", caller.account());
        }
        var found = items.find(where + " order by clock.dueOn nulls last, id", values);
        return new WorkItemViews.Page(
                found.count(),
                found.page(Page.of(page, size)).stream()
                        .map(WorkItemViews.Row::of)
                        .toList());
    }

    /** The item for reading; 404 when it is out of scope. */
    public WorkItem inScope(UUID id) {
        return items.findByIdOptional(id).filter(this::covered).orElseThrow(WorkItems::unknown);
    }

    /** The item for acting on it, locked until the transaction ends; 404 when it is out of scope. */
    public WorkItem lockedInScope(UUID id) {
        var item = items.locked(id);
        if (!covered(item)) {
            throw WorkItems.unknown();
        }
        return item;
    }

    public String account() {
        return caller.account();
    }

    private boolean covered(WorkItem item) {
        return caller.covers(item.unit(), item.region());
    }
}
