package birth.casework.desk;

import birth.casework.change.DataChanges;
import birth.casework.change.Difference;
import birth.casework.item.History;
import birth.casework.item.WorkItem;
import birth.casework.notice.Notices;
import birth.casework.pause.Tolerations;
import birth.casework.privacy.Masked;
import birth.casework.remark.Remarks;
import birth.casework.second.Proposals;
import birth.casework.snapshot.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Puts together what a clerk sees of one item. */
@ApplicationScoped
class OpenItem {

    private final Desk desk;
    private final Snapshots snapshots;
    private final DataChanges changes;
    private final Notices notices;
    private final Tolerations tolerations;
    private final Proposals proposals;
    private final Remarks remarks;
    private final History history;

    OpenItem(
            Desk desk,
            Snapshots snapshots,
            DataChanges changes,
            Notices notices,
            Tolerations tolerations,
            Proposals proposals,
            Remarks remarks,
            History history) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.changes = changes;
        this.notices = notices;
        this.tolerations = tolerations;
        this.proposals = proposals;
        this.remarks = remarks;
        this.history = history;
    }

    WorkItemViews.Opened view(WorkItem item) {
        var id = item.id();
        var fields = item.snapshot() == null
                ? Map.<String, String>of()
                : Masked.fields(snapshots.of(item).fields());
        return new WorkItemViews.Opened(
                desk.row(item),
                item.formVersion(),
                fields,
                changes.of(id).stream()
                        .map(change -> new WorkItemViews.DataChangeView(
                                change.at(),
                                change.formVersion(),
                                changes.differencesOf(change).stream()
                                        .map(Difference::masked)
                                        .toList()))
                        .toList(),
                notices.of(id).stream()
                        .map(notice -> new WorkItemViews.NoticeView(
                                notice.id(),
                                notice.noticeNo(),
                                notice.issuedOn(),
                                notice.answerBy(),
                                notice.answeredOn(),
                                notice.withdrawnOn(),
                                notices.defectsOf(notice)))
                        .toList(),
                tolerations.of(id).stream()
                        .map(WorkItemViews.TolerationView::of)
                        .toList(),
                proposals.of(id).stream().map(WorkItemViews.ProposalView::of).toList(),
                remarks.of(id).stream()
                        .map(remark -> new WorkItemViews.RemarkView(
                                remark.at(), remark.author(), remark.act(), remarks.textOf(remark)))
                        .toList(),
                history.of(id).stream().map(WorkItemViews.Act::of).toList());
    }
}
