package birth.application;

import static io.restassured.RestAssured.given;

import birth.kit.test.Bus;
import birth.kit.test.OtherOffices;
import birth.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** What one department says about one item of one child, in its stream, and what it asks for. */
public final class Department {

    private final Item item;
    private final String caseNo;
    private final int childIndex;
    private final int attempt;
    private final String resultId = UUID.randomUUID().toString();
    private long sequence;

    private Department(Item item, String caseNo, int childIndex, int attempt) {
        this.item = item;
        this.caseNo = caseNo;
        this.childIndex = childIndex;
        this.attempt = attempt;
    }

    public static Department of(Item item, String caseNo) {
        return new Department(item, caseNo, 1, 1);
    }

    public static Department of(Item item, String caseNo, int childIndex) {
        return new Department(item, caseNo, childIndex, 1);
    }

    public Bus.Said accepted() {
        return event("item.accepted.v1", "\"promiseDays\":1,\"dueOn\":\"2026-11-04\"");
    }

    /** Accepted at a moment of one's own, due on a day of one's own. */
    public Bus.Said acceptedAt(String at, String dueOn) {
        return at(at, event("item.accepted.v1", "\"promiseDays\":1,\"dueOn\":\"%s\"".formatted(dueOn)));
    }

    /** The same, said at a moment of its own. */
    public static Bus.Said at(String moment, Bus.Said said) {
        return new Bus.Said(
                said.id(),
                said.topic(),
                said.key(),
                said.type(),
                said.source(),
                said.subject(),
                said.item(),
                said.attempt(),
                said.sequence(),
                said.data().replace("2026-11-03T10:00:00+08:00", moment));
    }

    public Bus.Said suspended() {
        return event("item.suspended.v1", "\"reasonCode\":\"WAITING_PREDECESSOR\"");
    }

    public Bus.Said noticed(String noticeId, String field) {
        return event("item.notice-issued.v1", """
                "noticeId":"%s","noticeNo":"%s-%s%d-BZ1","answerBy":"2026-11-20","defects":[{"code":"D03","field":"%s"}]""".formatted(noticeId, caseNo, item, childIndex, field));
    }

    public Bus.Said answered(String noticeId) {
        return event("item.answered.v1", "\"noticeId\":\"%s\",\"dueOn\":\"2026-11-13\"".formatted(noticeId));
    }

    public Bus.Said idNumberKnown() {
        return event("item.id-number-known.v1", "\"resultId\":\"%s\"".formatted(resultId));
    }

    public Bus.Said completed() {
        return event(
                "item.completed.v1",
                "\"resultId\":\"%s\",\"mode\":\"MANUAL\",\"decidedOn\":\"2026-11-03\"".formatted(resultId));
    }

    public Bus.Said refused(String decisionId) {
        return event(
                "item.refused.v1",
                "\"reasonCode\":\"E09\",\"decisionId\":\"%s\",\"decidedOn\":\"2026-11-03\"".formatted(decisionId));
    }

    /** The department begins to answer for its result, with these fields as JSON. */
    public Department hasResult(String fields) {
        return hasResult(resultId, fields);
    }

    /** A later result, after a legal act. */
    public Department hasResult(String laterResultId, String fields) {
        OtherOffices.answer(
                "GET /results/" + laterResultId,
                200,
                "{\"resultId\":\"%s\",\"item\":\"%s\",\"fields\":%s}".formatted(laterResultId, item, fields));
        return this;
    }

    public ValidatableResponse readsProjection(String seen) {
        return given().auth()
                .oauth2(Tokens.service(item.department()))
                .header("Purpose", "work-item")
                .queryParam("attempt", 1)
                .queryParam("seen", seen)
                .get("/projections/" + caseNo + "/" + childIndex + "/" + item)
                .then();
    }

    public Bus.Said says(String type, String facts) {
        return event(type, facts);
    }

    /** The next attempt of the same item, in a stream of its own. */
    public Department nextAttempt() {
        return new Department(item, caseNo, childIndex, attempt + 1);
    }

    public String resultId() {
        return resultId;
    }

    private String unit() {
        return switch (item) {
            case B -> Family.INSTITUTION;
            case V, G -> "2205020301";
            case H -> "220502030000";
            case R -> "220502003";
            case I, C, S, T, M -> "220502";
        };
    }

    private Bus.Said event(String type, String facts) {
        return Bus.Said.of(
                        "item-events", caseNo, type, "/" + item.department(), caseNo + "-" + childIndex, """
                {"caseNo":"%s","childIndex":%d,"item":"%s","attempt":%d,"department":"%s","region":"220502","unit":"%s",
                 "at":"2026-11-03T10:00:00+08:00"%s}""".formatted(
                                        caseNo, childIndex, item, attempt, item.department(), unit(), join(facts)))
                .inStream(item.name(), attempt, ++sequence);
    }

    private static String join(String facts) {
        return facts.isEmpty() ? "" : "," + facts;
    }
}
