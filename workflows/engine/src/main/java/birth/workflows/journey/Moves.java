package birth.workflows.journey;

import birth.kit.event.Event;
import birth.workflows.Subject;
import birth.workflows.waiting.Waits;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The family has chosen another office, or another way to the same one, for an item that is not decided (domain.md 3.3): one that was not asked yet is simply
 * asked there; one that has it closes its work item first, or keeps it because it has decided.
 */
@ApplicationScoped
class Moves {

    static final String OTHER_OFFICE = "OTHER_OFFICE";

    private final Errands errands;
    private final Requests requests;
    private final SingleItems singles;
    private final Consents consents;
    private final Needs needs;
    private final Waits waits;

    Moves(Errands errands, Requests requests, SingleItems singles, Consents consents, Needs needs, Waits waits) {
        this.errands = errands;
        this.requests = requests;
        this.singles = singles;
        this.consents = consents;
        this.needs = needs;
        this.waits = waits;
    }

    void chosen(String subject, Errand errand, Event event) {
        var office = Errands.Office.in(event);
        if (!errand.asked()) {
            errands.move(subject, errand.item(), office);
        } else if (errand.isOpen()) {
            errands.next(subject, errand.item(), office);
            requests.withdrawal(subject, errand.item(), OTHER_OFFICE);
        }
    }

    /** The processes go on waiting for the item as if nothing had happened, unless what it needs has fallen away meanwhile. */
    void letGo(String subject, String item) {
        if (!errands.moveOn(subject, item)) {
            return;
        }
        var prospects = new Prospects(
                errands.of(subject), consents.of(Subject.of(subject).caseNo()), needs);
        if (prospects.toAsk(item).state() == Prospect.State.READY) {
            requests.ask(subject, item, prospects.shown(item));
            waits.answerOwed(
                    subject, item, errands.find(subject, item).orElseThrow().department(), "ACCEPTANCE");
        } else {
            singles.start(subject, item);
        }
    }

    void kept(String subject, String item) {
        errands.next(subject, item, Errands.Office.NONE);
    }
}
