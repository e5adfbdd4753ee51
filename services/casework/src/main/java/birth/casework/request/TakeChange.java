package birth.casework.request;

import birth.casework.change.AnnouncedChanges;
import birth.casework.change.ChildDied;
import birth.casework.item.Chronicle;
import birth.casework.item.HeldKind;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.second.Reverse;
import birth.casework.snapshot.Snapshots;
import birth.kit.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The world has moved under an item: the form, another item's paper, the child, the parents' agreement. */
@ApplicationScoped
class TakeChange {

    private final AnnouncedChanges announced;
    private final Snapshots snapshots;
    private final Reverse reverse;
    private final Chronicle chronicle;
    private final jakarta.enterprise.event.Event<ChildDied> childDied;

    TakeChange(
            AnnouncedChanges announced,
            Snapshots snapshots,
            Reverse reverse,
            Chronicle chronicle,
            jakarta.enterprise.event.Event<ChildDied> childDied) {
        this.announced = announced;
        this.snapshots = snapshots;
        this.reverse = reverse;
        this.chronicle = chronicle;
        this.childDied = childDied;
    }

    /** The newest form is pulled and handed to the department again; what differs is shown at the desk. */
    void formRevised(WorkItem item, Event event) {
        if (!holdsData(item)) {
            return;
        }
        var keys = texts(event, "fields");
        announced.ofForm(item, event.number("formVersion"));
        chronicle.note(item, Chronicle.PARENT, "FORM_REVISED", null, keys);
        reverse.becauseOfChange(item, "FORM_REVISED");
        snapshots.pullLater(item);
    }

    /** Pull again, then acknowledge; who holds no data of it any more acknowledges at once (domain.md 3.4). */
    void paperReplaced(WorkItem item, Event event) {
        var ofItem = event.text("ofItem");
        var resultId = UUID.fromString(event.text("resultId"));
        if (!holdsData(item)) {
            announced.acknowledge(item, ofItem, resultId);
            return;
        }
        var marks = marks(event);
        item.mustAlsoHaveSeen(marks);
        announced.ofPaper(item, ofItem, resultId, event.text("change"), marks);
        chronicle.note(item, Chronicle.MACHINE, "PAPER_REPLACED", event.text("change"), ofItem);
        reverse.becauseOfChange(item, "PAPER_REPLACED");
        snapshots.pullLater(item);
    }

    /** The item goes on; the desk shows the day and the office may observe it (domain.md 3.6). */
    void childDied(WorkItem item, Event event) {
        var diedOn = LocalDate.parse(event.text("diedOn"));
        item.childDied(diedOn);
        chronicle.note(item, Chronicle.MACHINE, "CHILD_DIED", null);
        childDied.fire(new ChildDied(item.id(), item.item(), diedOn));
    }

    /** An approval without the paper falls. A clerk lifts the hold when the parents agree; a fraud lock is not made weaker by it. */
    void objectionRaised(WorkItem item, Event event) {
        var reasonCode = event.text("reasonCode");
        chronicle.note(item, Chronicle.PARENT, "OBJECTION", reasonCode);
        if (item.state().isOpen() && !item.isLockedForFraud() && !reasonCode.equals(item.heldFor())) {
            reverse.becauseOfChange(item, reasonCode);
            item.lock(HeldKind.CLERK, reasonCode);
            chronicle.say(item, "held", Map.of("reasonCode", reasonCode));
        }
    }

    /** Events a projection must include, e.g. {@code B.1.4}. */
    static List<String> marks(Event event) {
        return StreamSupport.stream(event.data().path("predecessors").spliterator(), false)
                .map(p -> p.path("item").asText() + "." + p.path("attempt").asInt() + "."
                        + p.path("sequence").asLong())
                .toList();
    }

    private static boolean holdsData(WorkItem item) {
        return item.state().isOpen() || item.state() == State.COMPLETED;
    }

    private static String texts(Event event, String field) {
        return StreamSupport.stream(event.data().path(field).spliterator(), false)
                .map(text -> text.asText())
                .collect(Collectors.joining(","));
    }
}
