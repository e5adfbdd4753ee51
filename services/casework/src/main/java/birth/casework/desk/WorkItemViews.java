package birth.casework.desk;

import birth.casework.item.HistoryEntry;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.notice.Defect;
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

    /** One line of the queue. */
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
            boolean clockRunning,
            String claimedBy,
            List<String> checks,
            String heldFor,
            UUID resultId,
            UUID decisionId) {

        static Row of(WorkItem item) {
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
                    item.clock().isRunning(),
                    item.claimedBy(),
                    item.checks(),
                    item.heldFor(),
                    item.resultId(),
                    item.decisionId());
        }
    }

    /** One item opened: the row, the data this department may see, notices and history. */
    public record Opened(
            Row item, int formVersion, Map<String, String> fields, List<NoticeView> notices, List<Act> history) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NoticeView(
            UUID noticeId,
            String noticeNo,
            LocalDate issuedOn,
            LocalDate answerBy,
            LocalDate answeredOn,
            List<Defect> defects) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Act(Instant at, String actor, String act, String reasonCode) {

        static Act of(HistoryEntry entry) {
            return new Act(entry.at(), entry.actor(), entry.act(), entry.reasonCode());
        }
    }
}
