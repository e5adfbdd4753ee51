package birth.application.casefile;

import birth.application.Item;
import birth.application.Promises;
import birth.application.result.Results;
import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Applies what the departments say, stream by stream and gaplessly: state, due day, notices, results, timeline, end of the case. */
@ApplicationScoped
public class ItemEvents {

    private final Intake intake;
    private final CaseFiles files;
    private final ItemEventLines lines;
    private final Results results;
    private final CloseCase closeCase;
    private final LockCase lockCase;
    private final Promises promises;
    private final jakarta.enterprise.event.Event<ItemHeard> heard;
    private final Subscription subscription = Subscription.toStreams("items", this::hear);

    ItemEvents(
            Intake intake,
            CaseFiles files,
            ItemEventLines lines,
            Results results,
            CloseCase closeCase,
            LockCase lockCase,
            Promises promises,
            jakarta.enterprise.event.Event<ItemHeard> heard) {
        this.intake = intake;
        this.files = files;
        this.lines = lines;
        this.results = results;
        this.closeCase = closeCase;
        this.lockCase = lockCase;
        this.promises = promises;
        this.heard = heard;
    }

    @Incoming("item-events")
    @Blocking
    public void receive(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    private void hear(Event event) {
        var letter = event.text("item");
        var item = Item.of(letter)
                .orElseThrow(() -> new UnusableMessage(event.type() + " " + event.id() + " names no item"));
        var file = files.locked(event.text("caseNo"))
                .orElseThrow(() ->
                        new UnusableMessage(event.type() + " " + event.id() + " is about a case that is not here"));
        var one = file.item(event.number("childIndex"), item)
                .orElseThrow(() -> new UnusableMessage(
                        event.type() + " " + event.id() + " is about an item that was not selected"));
        if (one.hear(event.number("attempt"), event.sequence())) {
            lines.write(one, event);
            keepResult(one, event);
            lockCase.heard(file, event);
            heard.fire(new ItemHeard(one, new ItemFact(event).at()));
            count(file, one, event);
            closeCase.ifSettled(file);
        }
    }

    private void count(CaseFile file, CaseItem item, Event event) {
        var day = OffsetDateTime.parse(event.text("at")).toLocalDate();
        if (event.type().equals("item.accepted.v1")) {
            file.acceptedOn(day, promises.ofCase(day));
        }
        file.heardOf(item, day).ifPresent(was -> lines.caseMoved(file, was, new ItemFact(event).at()));
    }

    /** Offices that have begun are told by the process; who has not will be asked with the new result. */
    private void changed(CaseItem item, Event event) {
        var fact = new ItemFact(event);
        var act = new Results.Change(
                fact.text("resultId"),
                event.data().path("change").asText("NAME_CHANGED"),
                fact.textIfAny("reasonCode"),
                fact.at());
        results.changed(item, act, event.sequence());
        item.holders()
                .filter(holder -> holder.state() != ItemState.NOT_STARTED)
                .forEach(holder -> results.awaited(holder, act));
    }

    /** A result is named by the item that has it, changed by a new legal act, or taken over by another item. */
    private void keepResult(CaseItem item, Event event) {
        var fact = new ItemFact(event);
        switch (event.type()) {
            case "item.change-acknowledged.v1" -> results.acknowledged(item, fact.text("resultId"), fact.at());
            case "item.result-changed.v1", "item.name-changed.v1" -> changed(item, event);
            default -> {
                if (event.data().hasNonNull("resultId")) {
                    item.resultNamed(fact.text("resultId"));
                    results.named(item, fact.text("resultId"), event.sequence());
                }
            }
        }
    }
}
