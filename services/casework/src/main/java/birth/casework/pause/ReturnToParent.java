package birth.casework.pause;

import birth.casework.item.Chronicle;
import birth.casework.item.LetterSettings;
import birth.casework.item.WorkItem;
import birth.casework.remark.Remarks;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Return (退回, domain.md 3.3): the data are wrong and the parent revises them; counted, and after the 2nd a supervisor's. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReturnToParent {

    private final Remarks remarks;
    private final Chronicle chronicle;
    private final LetterSettings settings;

    ReturnToParent(Remarks remarks, Chronicle chronicle, LetterSettings settings) {
        this.remarks = remarks;
        this.chronicle = chronicle;
        this.settings = settings;
    }

    public void send(WorkItem item, String reasonCode, String explanation, String account, boolean supervisor) {
        item.mustBeAtDeskOf(account, supervisor);
        if (item.needsSupervisor() && !supervisor) {
            throw Refusal.conflict("SUPERVISOR_NEEDED", "此件已退回两次，再次退回须由科室负责人决定。");
        }
        var answerBy = chronicle.today().plusDays(settings.answerDays());
        item.returnToParent(chronicle.today(), answerBy, item.formVersion());
        remarks.add(item, account, "RETURNED", explanation);
        chronicle.say(item, "returned", Map.of("reasonCode", reasonCode, "answerBy", answerBy.toString()));
        chronicle.note(item, account, "RETURNED", reasonCode);
    }

    /** The newest data is here; goes on when it is the revision. Safe to call with any item. */
    public void takeRevision(WorkItem item) {
        if (!item.isRevisedIn(item.formVersion())) {
            return;
        }
        item.resumeAfterRevision(chronicle.today());
        chronicle.say(
                item,
                "resumed",
                Map.of("reasonCode", "RETURNED", "dueOn", item.clock().dueOn().toString()));
        chronicle.note(item, Chronicle.PARENT, "REVISED", null);
    }
}
