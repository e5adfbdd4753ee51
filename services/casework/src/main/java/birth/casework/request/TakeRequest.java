package birth.casework.request;

import birth.casework.closing.Cancel;
import birth.casework.item.ItemRequest;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.notice.Notices;
import birth.casework.pause.LockCase;
import birth.casework.snapshot.Snapshots;
import birth.casework.withdrawal.Withdrawals;
import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Everything a department can be asked over {@code item-requests.<department>} (architecture.md 2, step 4; protocol 8.2). */
@ApplicationScoped
public class TakeRequest {

    private final WorkItems items;
    private final Snapshots snapshots;
    private final Notices notices;
    private final Cancel cancel;
    private final Withdrawals withdrawals;
    private final TakeChange takeChange;
    private final LockCase lockCase;

    TakeRequest(
            WorkItems items,
            Snapshots snapshots,
            Notices notices,
            Cancel cancel,
            Withdrawals withdrawals,
            TakeChange takeChange,
            LockCase lockCase) {
        this.items = items;
        this.snapshots = snapshots;
        this.notices = notices;
        this.cancel = cancel;
        this.withdrawals = withdrawals;
        this.takeChange = takeChange;
        this.lockCase = lockCase;
    }

    /** Asking again for the same attempt changes nothing: the first answer stands (domain.md 3.10 rule 2). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Event event) {
        switch (event.type()) {
            case "request.item-requested.v1" -> requested(event);
            case "request.item-answered.v1" -> answered(event);
            case "request.cancel-requested.v1" -> cancel(event);
            case "request.withdrawal-requested.v1" -> withdraw(event);
            case "request.form-revised.v1" -> takeChange.formRevised(known(event), event);
            case "request.paper-replaced.v1" -> takeChange.paperReplaced(known(event), event);
            case "request.child-died.v1" -> takeChange.childDied(known(event), event);
            case "request.objection-raised.v1" -> takeChange.objectionRaised(known(event), event);
            default -> throw new UnusableMessage("No department knows the request " + event.type());
        }
    }

    private void requested(Event event) {
        if (find(event).isEmpty()) {
            var item = WorkItem.requested(UUID.randomUUID(), request(event));
            items.persistAndFlush(item);
            lockCase.asked(item);
            snapshots.pullLater(item);
        }
    }

    private void answered(Event event) {
        var item = known(event);
        if (item.state().isOpen()) {
            notices.open(item.id()).ifPresent(notice -> {
                notice.answerAnnounced(event.number("formVersion"));
                snapshots.pullLater(item);
            });
        }
    }

    private void cancel(Event event) {
        var item = known(event);
        if (item.state().isOpen()) {
            cancel.cancel(item, event.text("reasonCode"));
        }
    }

    private void withdraw(Event event) {
        find(event)
                .ifPresentOrElse(
                        item -> withdrawals.asked(
                                items.locked(item.id()),
                                event.data().path("reasonCode").asText(null)),
                        () -> withdrawals.neverAsked(request(event)));
    }

    private Optional<WorkItem> find(Event event) {
        return items.of(event.text("caseNo"), event.number("childIndex"), event.text("item"), event.number("attempt"));
    }

    private WorkItem known(Event event) {
        return find(event)
                .map(item -> items.locked(item.id()))
                .orElseThrow(() -> new UnusableMessage(
                        event.type() + " speaks of an item that was never asked for: " + event.subject()));
    }

    private static ItemRequest request(Event event) {
        return new ItemRequest(
                event.text("caseNo"),
                event.number("childIndex"),
                event.text("item"),
                event.number("attempt"),
                event.text("region"),
                event.text("unit"),
                event.text("route"),
                event.text("deliveryRef"),
                event.number("pluralIndex"),
                String.join(",", TakeChange.marks(event)));
    }
}
