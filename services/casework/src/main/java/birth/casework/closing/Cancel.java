package birth.casework.closing;

import birth.casework.decision.Decisions;
import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Termination (终止, domain.md 3.3): a predecessor failed, the family stayed silent, the child died. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Cancel {

    private final Decisions decisions;
    private final Chronicle chronicle;

    Cancel(Decisions decisions, Chronicle chronicle) {
        this.decisions = decisions;
        this.chronicle = chronicle;
    }

    /** @param item open, locked in the running transaction */
    public void cancel(WorkItem item, String reasonCode) {
        var decision = decisions.closing(item, "CANCELLED", reasonCode, "", Chronicle.MACHINE);
        item.cancel(decision.id(), chronicle.now());
        chronicle.say(item, "cancelled", Map.of("reasonCode", reasonCode, "decisionId", decision.id()));
        chronicle.note(item, Chronicle.MACHINE, "CANCELLED", reasonCode);
    }
}
