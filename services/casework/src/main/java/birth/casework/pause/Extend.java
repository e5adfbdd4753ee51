package birth.casework.pause;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.casework.remark.Remarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Extension (延期, domain.md 3.3): once, by a supervisor, by at most 10 working days. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Extend {

    private final Remarks remarks;
    private final Chronicle chronicle;

    Extend(Remarks remarks, Chronicle chronicle) {
        this.remarks = remarks;
        this.chronicle = chronicle;
    }

    public void extend(WorkItem item, int days, String reasonCode, String explanation, String supervisor) {
        item.mustBeAtDeskOf(supervisor, true);
        item.extend(days);
        remarks.add(item, supervisor, "EXTENDED", explanation);
        chronicle.say(
                item,
                "extended",
                Map.of(
                        "days",
                        days,
                        "reasonCode",
                        reasonCode,
                        "dueOn",
                        item.clock().dueOn().toString()));
        chronicle.note(item, supervisor, "EXTENDED", reasonCode, String.valueOf(days));
    }
}
