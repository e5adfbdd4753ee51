package birth.casework.notice;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.casework.remark.Remarks;
import birth.casework.snapshot.SealedSnapshot;
import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells the parent everything that is wrong, once; the clock stands until the answer is here. A later notice may not name
 * what could be seen at the first, unless a supervisor says why (domain.md 3.3, 12 A07).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IssueNotice {

    private final Notices notices;
    private final DefectCatalogue catalogue;
    private final SealedSnapshot snapshots;
    private final Remarks remarks;
    private final AuditTrail audit;
    private final Chronicle chronicle;

    IssueNotice(
            Notices notices,
            DefectCatalogue catalogue,
            SealedSnapshot snapshots,
            Remarks remarks,
            AuditTrail audit,
            Chronicle chronicle) {
        this.notices = notices;
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.remarks = remarks;
        this.audit = audit;
        this.chronicle = chronicle;
    }

    /**
     * @param item locked in the running transaction; claimed by the clerk, or of the supervisor's unit
     * @param supervisorReason why what was visible is named only now, or null
     */
    public Notice issue(
            WorkItem item, List<Defect> defects, String supervisorReason, String account, boolean supervisor) {
        item.mustBeAtDeskOf(account, supervisor);
        var today = chronicle.today();
        catalogue.mustAllow(item, defects, today);
        if (item.deemedAcceptedOn() != null) {
            throw Refusal.conflict("DEEMED_ACCEPTED", "自收到之日起五个工作日内未告知补正，已视为受理，不能再发补正告知。");
        }
        forceOrRefuse(item, defects, supervisorReason, account, supervisor);
        item.notice(today);
        var notice = notices.issue(item, defects, account, snapshots.of(item), today);
        var codes = defects.stream()
                .map(defect -> Map.of("code", defect.code(), "field", defect.field()))
                .toList();
        chronicle.say(
                item,
                "notice-issued",
                Map.of(
                        "noticeId",
                        notice.id(),
                        "noticeNo",
                        notice.noticeNo(),
                        "answerBy",
                        notice.answerBy().toString(),
                        "defects",
                        codes));
        chronicle.note(item, account, "NOTICE", null);
        return notice;
    }

    private void forceOrRefuse(
            WorkItem item, List<Defect> defects, String supervisorReason, String account, boolean supervisor) {
        var visible = visibleAtTheFirst(item, defects);
        if (visible.isEmpty()) {
            return;
        }
        if (!supervisor || supervisorReason == null || supervisorReason.isBlank()) {
            throw Refusal.conflict(
                    "DEFECT_WAS_VISIBLE", "第一次告知时已能看到：" + String.join("、", visible) + "。确需再次告知的，请科室负责人写明理由后发出。");
        }
        remarks.add(item, account, "SECOND_NOTICE", supervisorReason);
        audit.record(account, "QUALITY_SECOND_NOTICE", item.reference(), "casework");
        chronicle.note(item, account, "SECOND_NOTICE_FORCED", null, String.join(",", visible));
    }

    /** Visible is what stood in the first notice's snapshot as it stands today: the family has not changed it since. */
    private List<String> visibleAtTheFirst(WorkItem item, List<Defect> defects) {
        return notices.first(item.id())
                .map(first -> {
                    var then = notices.snapshotOf(first);
                    var now = snapshots.of(item);
                    return defects.stream()
                            .filter(defect ->
                                    Objects.equals(then.standing(defect.field()), now.standing(defect.field())))
                            .map(defect -> defect.code() + " " + defect.field())
                            .toList();
                })
                .orElse(List.of());
    }
}
