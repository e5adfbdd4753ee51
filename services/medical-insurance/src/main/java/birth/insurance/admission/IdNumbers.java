package birth.insurance.admission;

import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Snapshots;
import birth.kit.event.Event;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Brings together a child's ID number and the item that waits for it, whichever is here first. Each side is committed
 * before it looks for the other, so whoever comes second finds the first and none is lost between two transactions.
 */
@ApplicationScoped
class IdNumbers {

    private static final String KIND = "meet-id-number";

    private final Intake intake;
    private final DueWork dueWork;
    private final IdNumberMarks marks;
    private final WorkItems items;
    private final Snapshots snapshots;
    private final Subscription subscription =
            Subscription.toTypes("id-numbers", Set.of("item.id-number-known.v1"), this::known);

    IdNumbers(Intake intake, DueWork dueWork, IdNumberMarks marks, WorkItems items, Snapshots snapshots) {
        this.intake = intake;
        this.dueWork = dueWork;
        this.marks = marks;
        this.items = items;
        this.snapshots = snapshots;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, subject -> QuarkusTransaction.requiringNew().run(() -> meet(subject)));
    }

    @Incoming("item-events")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    /** Once the running transaction has committed, the item is pulled again if the number is known. */
    void awaitedBy(WorkItem item) {
        dueWork.add(KIND, item.subject());
    }

    /** True when the item's data must hold the number, because the event that made it known is named in {@code seen}. */
    boolean mustBeIn(WorkItem item) {
        return marks.of(item.subject()).filter(mark -> hasSeen(item, mark)).isPresent();
    }

    private void known(Event event) {
        marks.keep(event.subject(), "H." + event.attempt() + "." + event.sequence());
        dueWork.add(KIND, event.subject());
    }

    private void meet(String subject) {
        var split = subject.lastIndexOf('-');
        marks.of(subject).ifPresent(mark -> items
                .find(
                        "caseNo = ?1 and childIndex = ?2 and state in ?3",
                        subject.substring(0, split),
                        Integer.parseInt(subject.substring(split + 1)),
                        State.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .filter(item -> !hasSeen(item, mark))
                .forEach(item -> renew(item, mark)));
    }

    private void renew(WorkItem item, String mark) {
        item.mustHaveSeen(item.seen().isEmpty() ? mark : item.seen() + "," + mark);
        snapshots.pullLater(item);
    }

    private static boolean hasSeen(WorkItem item, String mark) {
        return List.of(item.seen().split(",")).contains(mark);
    }
}
