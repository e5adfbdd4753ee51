package birth.workflows.journey;

import birth.kit.event.Event;
import jakarta.enterprise.context.ApplicationScoped;

/** What a department says about an item: its end moves the process, everything between changes who waits for whom. */
@ApplicationScoped
class ItemEvents {

    private final Journeys journeys;
    private final SingleItems singles;
    private final PaperChanges papers;
    private final Errands errands;
    private final Attempts attempts;
    private final ItemWaits waits;
    private final Moves moves;

    ItemEvents(
            Journeys journeys,
            SingleItems singles,
            PaperChanges papers,
            Errands errands,
            Attempts attempts,
            ItemWaits waits,
            Moves moves) {
        this.journeys = journeys;
        this.singles = singles;
        this.papers = papers;
        this.errands = errands;
        this.attempts = attempts;
        this.waits = waits;
        this.moves = moves;
    }

    void on(Event event) {
        attempts.present(event).ifPresent(errand -> apply(event, errand));
    }

    private void apply(Event event, Errand errand) {
        var subject = event.subject();
        var item = errand.item();
        switch (event.type()) {
            case "item.id-number-known.v1" -> {
                errands.resultAt(subject, item, event.sequence());
                journeys.idNumberKnown(subject);
            }
            case "item.completed.v1" -> {
                errands.resultAt(subject, item, event.sequence());
                journeys.finished(subject, item, "COMPLETED");
            }
            case "item.refused.v1" -> journeys.finished(subject, item, "REFUSED");
            case "item.not-accepted.v1" -> journeys.finished(subject, item, "NOT_ACCEPTED");
            case "item.cancelled.v1" -> journeys.finished(subject, item, "CANCELLED");
            case "item.withdrawn.v1" -> withdrawn(event, item);
            case "item.withdrawal-declined.v1" -> moves.kept(subject, item);
            case "item.reopened.v1" -> singles.reopen(subject, item, event.number("nextAttempt"));
            case "item.result-changed.v1" -> papers.changed(event, errand, event.text("change"));
            case "item.name-changed.v1" -> papers.changed(event, errand, "CORRECTED");
            case "item.change-acknowledged.v1" -> papers.acknowledged(event);
            default -> waits.on(event, errand);
        }
    }

    private void withdrawn(Event event, String item) {
        if (Moves.OTHER_OFFICE.equals(event.data().path("reasonCode").asText())) {
            moves.letGo(event.subject(), item);
        } else {
            journeys.finished(event.subject(), item, "WITHDRAWN");
        }
    }
}
