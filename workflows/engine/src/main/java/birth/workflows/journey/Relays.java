package birth.workflows.journey;

import birth.kit.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the family says about an item and its department must hear; no process need be under way for it. */
@ApplicationScoped
class Relays {

    private final Requests requests;
    private final Errands errands;
    private final Attempts attempts;
    private final Moves moves;

    Relays(Requests requests, Errands errands, Attempts attempts, Moves moves) {
        this.requests = requests;
        this.errands = errands;
        this.attempts = attempts;
        this.moves = moves;
    }

    void noticeAnswered(Event event) {
        attempts.present(event)
                .filter(Errand::isWithDepartment)
                .ifPresent(errand -> requests.answered(
                        event.subject(), errand.item(), event.text("noticeId"), event.number("formVersion")));
    }

    /**
     * A department that was not asked yet pulls the newest form anyway, one that has ended needs it no more. One that shall
     * hand the item over is asked for that first and hears of the form only if it keeps the item.
     */
    void formRevised(Event event) {
        var present = attempts.present(event);
        if (event.data().hasNonNull("unit")) {
            present.ifPresent(errand -> moves.chosen(event.subject(), errand, event));
        }
        present.filter(Errand::isWithDepartment)
                .ifPresent(errand -> requests.formRevised(
                        event.subject(), errand.item(), event.number("formVersion"), texts(event, "fields")));
    }

    /** The department alone decides, asked or not, open or not (domain.md 3.3 withdrawal). */
    void withdrawalRequested(Event event) {
        attempts.present(event).ifPresent(errand -> requests.withdrawal(event.subject(), errand.item(), null));
    }

    /** The other parent disagrees: said where the item is with its department, remembered where it is still to be asked. */
    void objected(Event event) {
        for (var subject : errands.childrenOf(event.text("caseNo"))) {
            for (var item : texts(event, "items")) {
                errands.find(subject, item).filter(Errand::isOpen).ifPresent(errand -> {
                    if (errand.asked()) {
                        requests.objection(subject, item);
                    } else {
                        errands.objected(subject, item, true);
                    }
                });
            }
        }
    }

    private static List<String> texts(Event event, String field) {
        return StreamSupport.stream(event.data().path(field).spliterator(), false)
                .map(one -> one.asText())
                .toList();
    }
}
