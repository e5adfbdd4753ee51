package birth.casework.closing;

import birth.casework.decision.Decision;
import birth.casework.decision.Decisions;
import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Non-acceptance (不予受理, domain.md 3.3): not within this office's power or not possible; the family is told another route. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NotAccept {

    private final Decisions decisions;
    private final Chronicle chronicle;

    NotAccept(Decisions decisions, Chronicle chronicle) {
        this.decisions = decisions;
        this.chronicle = chronicle;
    }

    public Decision notAccept(WorkItem item, String reasonCode, String explanation, String otherRoute, String clerk) {
        item.mustBeClaimedBy(clerk);
        var decision = decisions.against(item, "NOT_ACCEPTED", reasonCode, explanation, otherRoute, clerk);
        item.notAccept(decision.id(), chronicle.now());
        chronicle.say(
                item,
                "not-accepted",
                Map.of(
                        "reasonCode",
                        reasonCode,
                        "decisionId",
                        decision.id(),
                        "decidedOn",
                        chronicle.today().toString()));
        chronicle.note(item, clerk, "NOT_ACCEPTED", reasonCode);
        return decision;
    }
}
