package birth.casework.closing;

import birth.casework.decision.Decision;
import birth.casework.decision.Decisions;
import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Diversion to the window (转窗口, domain.md 3.3): final for the case, open for the department; nothing is typed again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Divert {

    private final Decisions decisions;
    private final Chronicle chronicle;

    Divert(Decisions decisions, Chronicle chronicle) {
        this.decisions = decisions;
        this.chronicle = chronicle;
    }

    /** A clerk's diversion; the clerk keeps the item. */
    public Decision divert(WorkItem item, String reasonCode, String explanation, String clerk) {
        item.mustBeClaimedBy(clerk);
        item.divert(chronicle.today());
        var decision = decisions.closing(item, "DIVERTED", reasonCode, explanation, clerk);
        chronicle.say(item, "diverted", Map.of("reasonCode", reasonCode, "decisionId", decision.id()));
        chronicle.note(item, clerk, "DIVERTED", reasonCode);
        return decision;
    }

    /** Asked for with the route {@code WINDOW}: the data is carried over, the family comes in person. */
    public void asAsked(WorkItem item) {
        item.divert(chronicle.today());
        chronicle.say(item, "diverted", Map.of("reasonCode", "WINDOW_ROUTE"));
        chronicle.note(item, Chronicle.MACHINE, "DIVERTED", "WINDOW_ROUTE");
    }
}
