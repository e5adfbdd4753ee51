package birth.casework.closing;

import birth.casework.decision.Decision;
import birth.casework.decision.Decisions;
import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Refusal (不予办理, domain.md 3.3): the substantive conditions are not met. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Refuse {

    private final Decisions decisions;
    private final Chronicle chronicle;

    Refuse(Decisions decisions, Chronicle chronicle) {
        this.decisions = decisions;
        this.chronicle = chronicle;
    }

    public Decision refuse(WorkItem item, String reasonCode, String explanation, String clerk) {
        item.mustBeClaimedBy(clerk);
        var decision = decisions.against(item, "REFUSED", reasonCode, explanation, null, clerk);
        item.refuse(decision.id(), chronicle.now());
        chronicle.say(
                item,
                "refused",
                Map.of(
                        "reasonCode",
                        reasonCode,
                        "decisionId",
                        decision.id(),
                        "decidedOn",
                        chronicle.today().toString()));
        chronicle.note(item, clerk, "REFUSED", reasonCode);
        return decision;
    }
}
