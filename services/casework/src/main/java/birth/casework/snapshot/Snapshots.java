package birth.casework.snapshot;

import birth.casework.change.AnnouncedChanges;
import birth.casework.change.Change;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Pulls each item's projection from the application after the request was committed, and hands it to the department in
 * the transaction that keeps it.
 */
@ApplicationScoped
public class Snapshots {

    private static final String KIND = "pull-projection";

    private final ApplicationClient application;
    private final DueWork dueWork;
    private final WorkItems items;
    private final AnnouncedChanges announced;
    private final SealedSnapshot snapshots;
    private final Arrival arrival;
    private final List<BiConsumer<WorkItem, Change>> changeWatchers = new CopyOnWriteArrayList<>();

    Snapshots(
            @RestClient ApplicationClient application,
            DueWork dueWork,
            WorkItems items,
            AnnouncedChanges announced,
            SealedSnapshot snapshots,
            Arrival arrival) {
        this.application = application;
        this.dueWork = dueWork;
        this.items = items;
        this.announced = announced;
        this.snapshots = snapshots;
        this.arrival = arrival;
    }

    /** Asks for the item's newest data; it comes after the running transaction has committed. */
    public void pullLater(WorkItem item) {
        dueWork.add(KIND, item.id().toString());
    }

    /** After a lock is lifted: what came meanwhile is looked at again. */
    public void lookAgain(WorkItem item) {
        if (item.state().isOpen()) {
            pullLater(item);
        }
    }

    /** From now on every open item whose data has come is given to the department, within the transaction that keeps the data. */
    public void watch(BiConsumer<WorkItem, Projection> department) {
        dueWork.start(KIND, id -> pull(UUID.fromString(id), department));
    }

    /**
     * From now on the department also learns what an announced change brought, of open items (after {@link #watch} had
     * the new data) and of completed ones; a replaced paper is acknowledged when the department returns.
     */
    public void watchChanges(BiConsumer<WorkItem, Change> department) {
        changeWatchers.add(department);
    }

    /** The newest projection of the item. */
    public Projection of(WorkItem item) {
        return snapshots.of(item);
    }

    private void pull(UUID id, BiConsumer<WorkItem, Projection> department) {
        var item = QuarkusTransaction.requiringNew().call(() -> wanted(items.findById(id)));
        if (item == null) {
            return;
        }
        var projection = application.projection(
                item.caseNo(), item.childIndex(), item.item(), item.attempt(), item.seen(), "work-item:" + id);
        QuarkusTransaction.requiringNew().run(() -> arrived(items.locked(id), item.seen(), projection, department));
    }

    /** Open items, and completed ones for which a change was announced; null when there is nothing to pull any more. */
    private WorkItem wanted(WorkItem item) {
        if (item.state().isOpen() || item.state() == State.COMPLETED && announced.await(item)) {
            return item;
        }
        announced.letGo(items.locked(item.id()));
        return null;
    }

    private void arrived(
            WorkItem item, String seen, Projection projection, BiConsumer<WorkItem, Projection> department) {
        if (wanted(item) == null) {
            return;
        }
        var changes = arrival.of(item, seen, projection);
        if (item.state().isOpen()) {
            department.accept(item, projection);
        }
        for (var change : changes) {
            changeWatchers.forEach(watcher -> watcher.accept(item, change));
            if (change.kind().equals(Change.PAPER_REPLACED)) {
                announced.acknowledge(item, change.ofItem(), change.resultId());
            }
        }
    }
}
