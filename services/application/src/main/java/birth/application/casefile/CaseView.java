package birth.application.casefile;

import birth.application.Item;
import birth.application.consent.Consent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case as its parents see it.
 *
 * @param flags what stands beside the state: CONSENT_OVERDUE, CORRECTION
 * @param consentBy the day on which an awaited, refused or revoked consent can no longer be given online
 * @param consentUntil the last moment of a given consent that no registration has used yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        String caseNo,
        CaseState state,
        List<String> flags,
        Consent consent,
        LocalDate consentBy,
        String consentUntil,
        String submittedAt,
        LocalDate dueOn,
        String dueWhy,
        int formVersion,
        long version,
        List<Child> children) {

    /** The same case with its children as somebody else may see them. */
    public CaseView with(List<Child> others) {
        return new CaseView(
                caseNo,
                state,
                flags,
                consent,
                consentBy,
                consentUntil,
                submittedAt,
                dueOn,
                dueWhy,
                formVersion,
                version,
                others);
    }

    /**
     * @param name by the newest document, before any as it was applied for
     * @param bereaved keeps every page quiet about this child
     * @param ended items that are not offered any more, because the child has died
     */
    public record Child(int childIndex, String name, boolean bereaved, List<Item> ended, List<Entry> items) {}

    /**
     * One item.
     *
     * @param waitUntil last day for the parents' revision, or planned end of a special procedure
     * @param papers kinds of papers that can be handed in for it now, because its office waits for the family
     * @param result the department's fields once they were read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String item,
            String name,
            int attempt,
            ItemState state,
            Routes.Way route,
            String reasonCode,
            String reason,
            String hint,
            String department,
            String unit,
            String unitName,
            String phone,
            LocalDate dueOn,
            String dueWhy,
            String waitingFor,
            LocalDate waitUntil,
            Tolerated tolerated,
            List<String> papers,
            boolean withdrawalAsked,
            boolean objected,
            String resultId,
            Map<String, JsonNode> result,
            ResultChange change,
            List<FormerResult> formerResults,
            String decisionId,
            NoticeView notice) {

        /** The same item without its results, of which a window says only that they are there. */
        public Entry withoutResults() {
            return new Entry(
                    item,
                    name,
                    attempt,
                    state,
                    route,
                    reasonCode,
                    reason,
                    hint,
                    department,
                    unit,
                    unitName,
                    phone,
                    dueOn,
                    dueWhy,
                    waitingFor,
                    waitUntil,
                    tolerated,
                    papers,
                    withdrawalAsked,
                    objected,
                    resultId,
                    null,
                    change,
                    List.of(),
                    decisionId,
                    notice);
        }
    }

    /** Keys of the materials still to be supplied, and until when; without a day when that has passed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tolerated(List<String> materials, LocalDate supplyBy) {}

    /** The act that made the present result, and which items' offices have taken it over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResultChange(
            String change, String reasonCode, String reason, String at, List<Acknowledgement> offices) {}

    public record Acknowledgement(String item, String department, boolean acknowledged) {}

    /** A result that another one has replaced; kept to look at, no longer valid. */
    public record FormerResult(String resultId, Map<String, JsonNode> result) {}

    /** An open notice; {@code answerBy} is the last day for the answer. */
    public record NoticeView(UUID noticeId, LocalDate answerBy, List<DefectView> defects) {}

    /** By what a fault is mended: an answer in the form, another photo, or only a word to the clerk. */
    public enum Mending {
        FIELD,
        PAPER,
        NOTE
    }

    /** One fault in plain Chinese; {@code explanation} is the clerk's own, once it was read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DefectView(String code, String field, String text, String fix, String explanation, Mending mending) {}

    /** One line of the list of cases; {@code as} is APPLICANT or OTHER_PARENT. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Summary(
            String caseNo,
            CaseState state,
            List<String> flags,
            Consent consent,
            LocalDate consentBy,
            String submittedAt,
            LocalDate dueOn,
            String dueWhy,
            long version,
            String deliveryRef,
            String as) {}

    /** One line of the timeline: what happened, who holds the item, and what was promised then and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String at,
            Integer childIndex,
            String item,
            String code,
            String text,
            String unitName,
            String phone,
            LocalDate dueOn,
            String dueWhy) {}
}
