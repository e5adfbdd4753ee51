package birth.casework.snapshot;

import birth.casework.item.ItemEvents;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.notice.TakeAnswer;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Pulls each item's projection from the application after the request was committed, keeps it sealed, accepts the item,
 * and hands it to the department, in one transaction.
 */
@ApplicationScoped
public class Snapshots {

    private static final String KIND = "pull-projection";

    private final ApplicationClient application;
    private final DueWork dueWork;
    private final WorkItems items;
    private final ItemEvents events;
    private final TakeAnswer takeAnswer;
    private final SealedDocuments documents;
    private final BusinessClock clock;
    private final int promiseDays;

    Snapshots(
            @RestClient ApplicationClient application,
            DueWork dueWork,
            WorkItems items,
            ItemEvents events,
            TakeAnswer takeAnswer,
            SealedDocuments documents,
            BusinessClock clock,
            @ConfigProperty(name = "birth.casework.promise-days") int promiseDays) {
        this.application = application;
        this.dueWork = dueWork;
        this.items = items;
        this.events = events;
        this.takeAnswer = takeAnswer;
        this.documents = documents;
        this.clock = clock;
        this.promiseDays = promiseDays;
    }

    /** Asks for the item's newest data; it comes after the running transaction has committed. */
    public void pullLater(WorkItem item) {
        dueWork.add(KIND, item.id().toString());
    }

    /** From now on every item whose data has come is given to the department, within the transaction that keeps the data. */
    public void watch(BiConsumer<WorkItem, Projection> department) {
        dueWork.start(KIND, id -> pull(UUID.fromString(id), department));
    }

    /** The newest projection of the item. */
    public Projection of(WorkItem item) {
        return documents.open(item.snapshot(), item.id().toString(), Projection.class);
    }

    private void pull(UUID id, BiConsumer<WorkItem, Projection> department) {
        var item = QuarkusTransaction.requiringNew().call(() -> items.findById(id));
        if (!item.state().isOpen()) {
            return;
        }
        var projection = application.projection(
                item.caseNo(), item.childIndex(), item.item(), item.attempt(), item.seen(), "work-item:" + id);
        QuarkusTransaction.requiringNew().run(() -> arrived(items.locked(id), projection, department));
    }

    private void arrived(WorkItem item, Projection projection, BiConsumer<WorkItem, Projection> department) {
        if (!item.state().isOpen()) {
            return;
        }
        item.keepSnapshot(documents.seal(projection, item.id().toString()), projection.formVersion());
        if (item.state() == State.FETCHING) {
            item.accept(clock.instant(), LocalDate.now(clock), promiseDays, WorkingDays.published());
            events.say(
                    item,
                    "accepted",
                    Map.of(
                            "promiseDays",
                            promiseDays,
                            "dueOn",
                            item.clock().dueOn().toString()));
        }
        takeAnswer.take(item);
        department.accept(item, projection);
    }
}
