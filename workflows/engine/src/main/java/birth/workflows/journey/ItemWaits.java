package birth.workflows.journey;

import birth.kit.event.Event;
import birth.workflows.waiting.Waits;
import jakarta.enterprise.context.ApplicationScoped;

/** Everything a department says about an item under way that changes who has to act, why or until when (domain.md 3.3, 4.1). */
@ApplicationScoped
class ItemWaits {

    private final Waits waits;

    ItemWaits(Waits waits) {
        this.waits = waits;
    }

    void on(Event event, Errand errand) {
        var subject = event.subject();
        var item = errand.item();
        var department = errand.department();
        switch (event.type()) {
            case "item.accepted.v1", "item.answered.v1", "item.resumed.v1", "item.notice-withdrawn.v1" ->
                waits.inWork(subject, item, department, Days.in(event, "dueOn"));
            case "item.extended.v1", "item.due-changed.v1" -> waits.dueOn(subject, item, Days.in(event, "dueOn"));
            case "item.notice-issued.v1" -> waits.withParent(subject, item, "NOTICE", Days.in(event, "answerBy"));
            case "item.returned.v1" -> waits.withParent(subject, item, "RETURNED", Days.in(event, "answerBy"));
            case "item.diverted.v1" -> waits.atWindow(subject, item);
            case "item.suspended.v1" ->
                waits.standing(subject, item, event.text("reasonCode"), Days.inOrNull(event, "until"));
            case "item.held.v1" -> waits.because(subject, item, event.text("reasonCode"));
            case "item.approved.v1" -> waits.withDepartment(subject, item, department, "SECOND_PERSON");
            case "item.tolerated.v1" -> waits.withDepartment(subject, item, department, "TOLERATED");
            case "item.released.v1", "item.reversed.v1", "item.toleration-ended.v1" ->
                waits.withDepartment(subject, item, department, "DECISION");
            default -> {}
        }
    }
}
