package birth.casework.notice;

import birth.casework.item.Chronicle;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.remark.Remarks;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** A notice issued by mistake is void while nobody has answered it; it never counts as the first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WithdrawNotice {

    private final Notices notices;
    private final Remarks remarks;
    private final Chronicle chronicle;

    WithdrawNotice(Notices notices, Remarks remarks, Chronicle chronicle) {
        this.notices = notices;
        this.remarks = remarks;
        this.chronicle = chronicle;
    }

    /** By the one who issued it, or a supervisor of the unit. */
    public void withdraw(WorkItem item, String reason, String account, boolean supervisor) {
        var notice = notices.open(item.id())
                .filter(open -> item.state() == State.NOTICE)
                .orElseThrow(() -> Refusal.conflict("WRONG_STATE", "此件没有等待答复的补正告知。"));
        if (notice.isAnswerAnnounced()) {
            throw Refusal.conflict("NOTICE_ANSWERED", "家长已经答复，不能撤回补正告知，请继续办理。");
        }
        if (!supervisor && !notice.issuedBy().equals(account)) {
            throw Refusal.conflict("NOT_YOUR_NOTICE", "只有发出人或科室负责人可以撤回补正告知。");
        }
        notice.withdrawn(chronicle.today());
        item.resumeAfterNotice(chronicle.today());
        remarks.add(item, account, "NOTICE_WITHDRAWN", reason);
        chronicle.say(
                item,
                "notice-withdrawn",
                Map.of("noticeId", notice.id(), "dueOn", item.clock().dueOn().toString()));
        chronicle.note(item, account, "NOTICE_WITHDRAWN", null);
    }
}
