package birth.application.casefile;

import birth.application.consent.Consent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case as its parents see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        String caseNo,
        CaseState state,
        Consent consent,
        String submittedAt,
        LocalDate dueOn,
        long version,
        List<Child> children) {

    /** {@code name} as it was applied for. */
    public record Child(int childIndex, String name, List<Entry> items) {}

    /** One item; {@code result} holds the department's fields once they were read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String item,
            int attempt,
            ItemState state,
            String department,
            String unit,
            String unitName,
            String phone,
            LocalDate dueOn,
            String waitingFor,
            String resultId,
            Map<String, JsonNode> result,
            String decisionId,
            NoticeView notice) {}

    /** An open notice; {@code answerBy} is the last day for the answer. */
    public record NoticeView(UUID noticeId, LocalDate answerBy, List<DefectView> defects) {}

    /** One fault in plain Chinese. */
    public record DefectView(String code, String field, String text, String fix) {}

    /** One line of the list of cases; {@code as} is APPLICANT or OTHER_PARENT. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Summary(
            String caseNo,
            CaseState state,
            Consent consent,
            String submittedAt,
            LocalDate dueOn,
            long version,
            String deliveryRef,
            String as) {}

    /** One line of the timeline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(String at, Integer childIndex, String item, String code, String text) {}
}
