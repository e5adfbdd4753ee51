package birth.casework.closing;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.casework.remark.Remarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** A final item without result is asked again with the next attempt; what was decided stays decided (domain.md 3.10 rule 1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reopen {

    private final Remarks remarks;
    private final Chronicle chronicle;

    Reopen(Remarks remarks, Chronicle chronicle) {
        this.remarks = remarks;
        this.chronicle = chronicle;
    }

    /** The attempt that the process will ask for. */
    public int reopen(WorkItem item, String reasonCode, String explanation, String supervisor) {
        var nextAttempt = item.reopen();
        remarks.add(item, supervisor, "REOPENED", explanation);
        chronicle.say(item, "reopened", Map.of("nextAttempt", nextAttempt, "reasonCode", reasonCode));
        chronicle.note(item, supervisor, "REOPENED", reasonCode);
        return nextAttempt;
    }
}
