package birth.application.casefile;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** One item event: what it does to the item, and its line in the timeline. Types not known yet change nothing. */
@ApplicationScoped
class ItemEventLines {

    private final Notices notices;
    private final Timeline timeline;

    ItemEventLines(Notices notices, Timeline timeline) {
        this.notices = notices;
        this.timeline = timeline;
    }

    void write(CaseItem item, Event event) {
        var at = moment(event);
        item.caseFile().changed(at);
        switch (event.type()) {
            case "item.accepted.v1" -> accepted(item, event, at);
            case "item.suspended.v1" -> suspended(item, event, at);
            case "item.resumed.v1" -> resumed(item, event, at, "RESUMED", "恢复办理，");
            case "item.notice-issued.v1" -> noticed(item, event, at);
            case "item.answered.v1" -> resumed(item, event, at, "ANSWER_RECEIVED", "已收到补正答复，继续办理，");
            case "item.held.v1" -> held(item, at);
            case "item.released.v1" -> released(item, at);
            case "item.id-number-known.v1" -> timeline.ofItem(item, at, "ID_NUMBER_KNOWN", "公民身份号码已登记。");
            case "item.completed.v1" -> ended(item, event, at, ItemState.COMPLETED, "已办结。");
            case "item.refused.v1" -> ended(item, event, at, ItemState.REFUSED, "未能办理，请查看决定书，其中写明了理由和救济途径。");
            case "item.not-accepted.v1" ->
                ended(item, event, at, ItemState.NOT_ACCEPTED, "不予受理，请查看决定书，其中写明了理由和其他办理途径。");
            case "item.cancelled.v1" -> ended(item, event, at, ItemState.CANCELLED, "已终止办理，请查看说明。");
            default -> {}
        }
    }

    private void accepted(CaseItem item, Event event, Instant at) {
        item.move(ItemState.ACCEPTED);
        item.due(day(event, "dueOn"));
        timeline.ofItem(item, at, "ACCEPTED", "已受理，承诺在" + day(event, "dueOn") + "前办结。");
    }

    private void suspended(CaseItem item, Event event, Instant at) {
        item.suspend();
        if (item.state() == ItemState.WAITING) {
            timeline.ofItem(
                    item,
                    at,
                    "SUSPENDED",
                    event.text("reasonCode").equals("WAITING_PREDECESSOR") ? "等待前面的事项办结后继续，期间不计时。" : "暂停办理，期间不计时。");
        }
    }

    private void resumed(CaseItem item, Event event, Instant at, String code, String text) {
        item.move(ItemState.ACCEPTED);
        item.due(day(event, "dueOn"));
        timeline.ofItem(item, at, code, text + "承诺在" + day(event, "dueOn") + "前办结。");
    }

    private void noticed(CaseItem item, Event event, Instant at) {
        item.move(ItemState.NOTICE);
        var defects = StreamSupport.stream(event.data().path("defects").spliterator(), false)
                .map(defect -> new Notice.Defect(
                        defect.path("code").asText(), defect.path("field").asText()))
                .toList();
        notices.persist(new Notice(UUID.fromString(event.text("noticeId")), item, day(event, "answerBy"), defects));
        timeline.ofItem(
                item, at, "NOTICE_ISSUED", "有" + defects.size() + "处需要补正，请在" + day(event, "answerBy") + "前答复，期间不计时。");
    }

    private void held(CaseItem item, Instant at) {
        item.hold();
        timeline.ofItem(item, at, "HELD", "系统处理中，请稍候，您不需要做什么。");
    }

    private void released(CaseItem item, Instant at) {
        item.release();
        timeline.ofItem(item, at, "RELEASED", "继续办理。");
    }

    private void ended(CaseItem item, Event event, Instant at, ItemState end, String text) {
        item.end(end, event.data().path("decisionId").asText(null));
        timeline.ofItem(item, at, end.name(), text);
    }

    private static LocalDate day(Event event, String field) {
        try {
            return LocalDate.parse(event.text(field));
        } catch (DateTimeException noDay) {
            throw new UnusableMessage(event.type() + " " + event.id() + ": '" + field + "' is no day");
        }
    }

    private static Instant moment(Event event) {
        try {
            return OffsetDateTime.parse(event.text("at")).toInstant();
        } catch (DateTimeException noMoment) {
            throw new UnusableMessage(event.type() + " " + event.id() + ": 'at' is no moment");
        }
    }
}
