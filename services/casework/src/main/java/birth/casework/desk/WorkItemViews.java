package birth.casework.desk;

import birth.casework.change.Difference;
import birth.casework.item.HeldKind;
import birth.casework.item.HistoryEntry;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.notice.Defect;
import birth.casework.pause.Toleration;
import birth.casework.second.Proposal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a clerk's desk shows. */
public final class WorkItemViews {

    private WorkItemViews() {}

    public record Page(long total, List<Row> items) {}

    /**
     * One line of the queue.
     *
     * @param dueWhy why that day, in words; null while nobody has explained it
     * @param siblings the same item of the case's other children in this unit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            UUID id,
            String caseNo,
            int childIndex,
            String item,
            int attempt,
            State state,
            String unit,
            String region,
            Instant acceptedAt,
            LocalDate dueOn,
            String dueWhy,
            boolean clockRunning,
            String route,
            String claimedBy,
            String handedOverBy,
            String approvedBy,
            List<String> checks,
            String heldFor,
            HeldKind heldKind,
            LocalDate heldUntil,
            int returns,
            boolean needsSupervisor,
            boolean materialOutstanding,
            LocalDate suspendedUntil,
            LocalDate childDiedOn,
            List<UUID> siblings,
            UUID resultId,
            UUID decisionId) {

        static Row of(WorkItem item, List<UUID> siblings) {
            return new Row(
                    item.id(),
                    item.caseNo(),
                    item.childIndex(),
                    item.item(),
                    item.attempt(),
                    item.state(),
                    item.unit(),
                    item.region(),
                    item.acceptedAt(),
                    item.clock().dueOn(),
                    item.clock().dueWhy(),
                    item.clock().isRunning(),
                    item.route(),
                    item.claimedBy(),
                    item.handedOverBy(),
                    item.approvedBy(),
                    item.checks(),
                    item.heldFor(),
                    item.heldKind(),
                    item.heldUntil(),
                    item.returns(),
                    item.needsSupervisor(),
                    item.isMaterialOutstanding(),
                    item.suspendedUntil(),
                    item.childDiedOn(),
                    siblings,
                    item.resultId(),
                    item.decisionId());
        }
    }

    /** One item opened: the row, the data this department may see, and everything that was done with it. */
    public record Opened(
            Row item,
            int formVersion,
            Map<String, String> fields,
            List<DataChangeView> changes,
            List<NoticeView> notices,
            List<TolerationView> tolerations,
            List<ProposalView> proposals,
            List<RemarkView> remarks,
            List<Act> history) {}

    /** What a newer form said differently: old against new. */
    public record DataChangeView(Instant at, int formVersion, List<Difference> differences) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TolerationView(
            List<String> materials, LocalDate supplyBy, String grantedBy, LocalDate suppliedOn, LocalDate breachedOn) {

        static TolerationView of(Toleration toleration) {
            return new TolerationView(
                    toleration.materials(),
                    toleration.supplyBy(),
                    toleration.grantedBy(),
                    toleration.suppliedOn(),
                    toleration.breachedOn());
        }
    }

    /** What waits for a second person. */
    public record ProposalView(String kind, String proposedBy, Instant proposedAt) {

        static ProposalView of(Proposal proposal) {
            return new ProposalView(proposal.kind(), proposal.proposedBy(), proposal.proposedAt());
        }
    }

    /** @param act {@code COMMENT}, or the act whose reason this is */
    public record RemarkView(Instant at, String author, String act, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NoticeView(
            UUID noticeId,
            String noticeNo,
            LocalDate issuedOn,
            LocalDate answerBy,
            LocalDate answeredOn,
            LocalDate withdrawnOn,
            List<Defect> defects) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Act(Instant at, String actor, String act, String reasonCode, String detail) {

        static Act of(HistoryEntry entry) {
            return new Act(entry.at(), entry.actor(), entry.act(), entry.reasonCode(), entry.detail());
        }
    }
}
