package birth.casework.second;

import birth.casework.item.Chronicle;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Two persons undo an approval before the paper; afterwards only a new legal act can (domain.md 3.10 rule 1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reverse {

    private static final String REVERSAL = "REVERSAL";

    private final Proposals proposals;
    private final Chronicle chronicle;

    Reverse(Proposals proposals, Chronicle chronicle) {
        this.proposals = proposals;
        this.chronicle = chronicle;
    }

    public void propose(WorkItem item, String reasonCode, String account) {
        mustBeApproved(item);
        if (proposals.of(item, REVERSAL).isPresent()) {
            throw Refusal.conflict("ALREADY_PROPOSED", "已有同事提出撤销审核，请由另一位同事确认。");
        }
        proposals.open(item, REVERSAL, account, reasonCode);
        chronicle.note(item, account, "REVERSAL_PROPOSED", reasonCode);
    }

    public void confirm(WorkItem item, String account) {
        mustBeApproved(item);
        var reasonCode = proposals.documentOf(proposals.byAnother(item, REVERSAL, account), String.class);
        undo(item, reasonCode, account);
    }

    /** The data an approval rested on have changed: it falls without a proposal. Safe to call with any item. */
    public void becauseOfChange(WorkItem item, String reasonCode) {
        if (item.state() == State.APPROVED) {
            undo(item, reasonCode, Chronicle.MACHINE);
        }
    }

    private void undo(WorkItem item, String reasonCode, String actor) {
        item.reverse();
        proposals.close(item, REVERSAL);
        chronicle.say(item, "reversed", Map.of("reasonCode", reasonCode));
        chronicle.note(item, actor, "REVERSED", reasonCode);
    }

    private static void mustBeApproved(WorkItem item) {
        if (item.state() == State.COMPLETED) {
            throw Refusal.conflict("PAPER_EXISTS", "证件已经生成，不能撤销。请依法办理换发、更正或注销。");
        }
        if (item.state() != State.APPROVED) {
            throw Refusal.conflict("WRONG_STATE", "此件没有等待复核的审核结果，不能撤销。");
        }
    }
}
