package birth.casework.request;

import birth.casework.decision.Decide;
import birth.casework.item.ItemRequest;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.notice.Notices;
import birth.casework.snapshot.Snapshots;
import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Everything a department can be asked over {@code item-requests.<department>} (architecture.md 2, step 4). */
@ApplicationScoped
public class TakeRequest {

    private final WorkItems items;
    private final Snapshots snapshots;
    private final Notices notices;
    private final Decide decide;

    TakeRequest(WorkItems items, Snapshots snapshots, Notices notices, Decide decide) {
        this.items = items;
        this.snapshots = snapshots;
        this.notices = notices;
        this.decide = decide;
    }

    /** Asking again for the same attempt changes nothing: the first answer stands (domain.md 3.10 rule 2). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Event event) {
        switch (event.type()) {
            case "request.item-requested.v1" -> requested(event);
            case "request.item-answered.v1" -> answered(event);
            case "request.cancel-requested.v1" -> cancel(event);
            default -> throw new UnusableMessage("No department knows the request " + event.type());
        }
    }

    private void requested(Event event) {
        var request = new ItemRequest(
                event.text("caseNo"),
                event.number("childIndex"),
                event.text("item"),
                event.number("attempt"),
                event.text("region"),
                event.text("unit"),
                event.text("route"),
                event.text("deliveryRef"),
                event.number("pluralIndex"),
                marks(event));
        if (items.of(request.caseNo(), request.childIndex(), request.item(), request.attempt())
                .isEmpty()) {
            var item = WorkItem.requested(UUID.randomUUID(), request);
            items.persistAndFlush(item);
            snapshots.pullLater(item);
        }
    }

    private void answered(Event event) {
        var item = lockedItem(event);
        if (item.state() == State.NOTICE) {
            notices.open(item.id()).ifPresent(notice -> notice.answerAnnounced(event.number("formVersion")));
            snapshots.pullLater(item);
        }
    }

    private void cancel(Event event) {
        var item = lockedItem(event);
        if (item.state().isOpen()) {
            decide.cancel(item, event.text("reasonCode"));
        }
    }

    private WorkItem lockedItem(Event event) {
        return items.of(event.text("caseNo"), event.number("childIndex"), event.text("item"), event.number("attempt"))
                .map(item -> items.locked(item.id()))
                .orElseThrow(() -> new UnusableMessage(
                        event.type() + " speaks of an item that was never asked for: " + event.subject()));
    }

    private static String marks(Event event) {
        return StreamSupport.stream(event.data().path("predecessors").spliterator(), false)
                .map(p -> p.path("item").asText() + "." + p.path("attempt").asInt() + "."
                        + p.path("sequence").asLong())
                .collect(Collectors.joining(","));
    }
}
