package birth.workflows.journey;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import birth.workflows.waiting.Waits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What a department says about an item: its end moves the process, everything between changes who waits for whom. */
@ApplicationScoped
class ItemEvents {

    private final Journeys journeys;
    private final Errands errands;
    private final Waits waits;

    ItemEvents(Journeys journeys, Errands errands, Waits waits) {
        this.journeys = journeys;
        this.errands = errands;
        this.waits = waits;
    }

    void on(Event event) {
        var subject = event.subject();
        var item = event.text("item");
        switch (event.type()) {
            case "item.accepted.v1", "item.answered.v1", "item.resumed.v1" ->
                waits.inWork(subject, item, event.text("department"), day(event, "dueOn"));
            case "item.notice-issued.v1" -> waits.withParent(subject, item, day(event, "answerBy"));
            case "item.suspended.v1" -> waits.standing(subject, item, event.text("reasonCode"));
            case "item.held.v1" -> waits.because(subject, item, event.text("reasonCode"));
            case "item.released.v1" -> waits.because(subject, item, "DECISION");
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
            default -> {}
        }
    }

    private static LocalDate day(Event event, String field) {
        try {
            return LocalDate.parse(event.text(field));
        } catch (DateTimeParseException wrong) {
            throw new UnusableMessage(event.type() + " " + event.id() + " has no day in '" + field + "'");
        }
    }
}
