package birth.application.casefile;

import birth.kit.event.Event;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One item event: what it does to the item, and its line in the timeline. Types not known yet change nothing. */
@ApplicationScoped
class ItemEventLines {

    private static final Set<String> WAITS =
            Set.of("WAITING_PREDECESSOR", "WAITING_PAYMENT", "CORRECTION", "OTHER_PROVINCE", "OTHER_PROVINCE_RECEIVED");

    private final Notices notices;
    private final ReadNotice readNotice;
    private final ItemEndLines endLines;
    private final Timeline timeline;
    private final Reasons reasons;

    ItemEventLines(Notices notices, ReadNotice readNotice, ItemEndLines endLines, Timeline timeline, Reasons reasons) {
        this.notices = notices;
        this.readNotice = readNotice;
        this.endLines = endLines;
        this.timeline = timeline;
        this.reasons = reasons;
    }

    void write(CaseItem item, Event event) {
        var fact = new ItemFact(event);
        item.caseFile().changed(fact.at());
        switch (event.type()) {
            case "item.accepted.v1" -> running(item, fact, "ACCEPTED", "已受理，");
            case "item.suspended.v1" -> suspended(item, fact);
            case "item.resumed.v1" -> running(item, fact, "RESUMED", "恢复办理，");
            case "item.notice-issued.v1" -> noticed(item, fact);
            case "item.notice-withdrawn.v1" -> noticeWithdrawn(item, fact);
            case "item.answered.v1" -> running(item, fact, "ANSWER_RECEIVED", "已收到补正答复，继续办理，");
            case "item.returned.v1" -> returned(item, fact);
            case "item.held.v1" -> held(item, fact);
            case "item.released.v1" -> released(item, fact);
            case "item.extended.v1" -> extended(item, fact);
            case "item.due-changed.v1" -> dueChanged(item, fact);
            case "item.tolerated.v1" -> tolerated(item, fact);
            case "item.toleration-ended.v1" -> tolerationEnded(item, fact);
            case "item.id-number-known.v1" -> timeline.ofItem(item, fact.at(), "ID_NUMBER_KNOWN", "公民身份号码已登记。");
            default -> endLines.write(item, fact);
        }
    }

    private void running(CaseItem item, ItemFact fact, String code, String text) {
        item.move(ItemState.ACCEPTED);
        item.because(null, null);
        item.due(fact.day("dueOn"), fact.today());
        timeline.ofItem(item, fact.at(), code, text + "承诺在" + fact.day("dueOn") + "前办结。");
    }

    /** Only a special procedure is the office's own pause; the others wait for the parents or another office (domain.md 4.1). */
    private void suspended(CaseItem item, ItemFact fact) {
        var reason = fact.text("reasonCode");
        item.suspend(WAITS.contains(reason) ? ItemState.WAITING : ItemState.SUSPENDED);
        if (item.state() == ItemState.WAITING) {
            item.because(reason, null);
            waiting(item, fact, reason);
        } else if (item.state() == ItemState.SUSPENDED) {
            item.because(reason, fact.dayIfAny("until"));
            var until = fact.dayIfAny("until");
            timeline.ofItem(
                    item,
                    fact.at(),
                    "SPECIAL_PROCEDURE",
                    "进入特别程序" + reasons.inBrackets(reason) + "，期间不计时" + (until == null ? "。" : "，预计" + until + "结束。"));
        }
    }

    private void waiting(CaseItem item, ItemFact fact, String reason) {
        switch (reason) {
            case "OTHER_PROVINCE" ->
                timeline.ofItem(item, fact.at(), "OTHER_PROVINCE", reasons.text(reason) + "。本地不再计时。");
            case "OTHER_PROVINCE_RECEIVED" ->
                timeline.ofItem(item, fact.at(), "OTHER_PROVINCE_RECEIVED", reasons.text(reason) + "。");
            case "WAITING_PAYMENT" -> timeline.ofItem(item, fact.at(), "PAYMENT_OPEN", "等待缴费，缴费后自动继续，期间不计时。");
            case "WAITING_PREDECESSOR" -> timeline.ofItem(item, fact.at(), "SUSPENDED", "等待前面的事项办结后继续，期间不计时。");
            default -> timeline.ofItem(item, fact.at(), "SUSPENDED", "暂停办理，期间不计时。");
        }
    }

    private void noticed(CaseItem item, ItemFact fact) {
        item.move(ItemState.NOTICE);
        var defects = StreamSupport.stream(fact.list("defects").spliterator(), false)
                .map(defect -> new Notice.Defect(
                        defect.path("code").asText(), defect.path("field").asText()))
                .toList();
        notices.persist(new Notice(fact.id("noticeId"), item, fact.day("answerBy"), defects));
        readNotice.later(fact.id("noticeId"));
        item.because("CORRECTION", fact.day("answerBy"));
        timeline.ofItem(
                item,
                fact.at(),
                "NOTICE_ISSUED",
                "有" + defects.size() + "处需要补正，请在" + fact.day("answerBy") + "前答复，期间不计时。");
    }

    /** The whole case has stood, too, and goes on. */
    void caseMoved(CaseFile file, LocalDate was, Instant at) {
        timeline.ofCase(
                file,
                at,
                "CASE_DUE_MOVED",
                "补正或特别程序期间不计时，全部事项的承诺办结日期由" + was + "顺延至" + file.dueOn().orElseThrow() + "（"
                        + file.dueWhy(WorkingDays.published()) + "）。");
    }

    private void noticeWithdrawn(CaseItem item, ItemFact fact) {
        notices.findByIdOptional(fact.id("noticeId")).ifPresent(notice -> notice.withdraw(fact.at()));
        running(item, fact, "NOTICE_WITHDRAWN", "补正通知已撤回，您不需要答复，");
    }

    private void returned(CaseItem item, ItemFact fact) {
        item.move(ItemState.RETURNED);
        item.because(fact.text("reasonCode"), fact.day("answerBy"));
        timeline.ofItem(
                item,
                fact.at(),
                "RETURNED",
                "已退回修改" + reasons.inBrackets(fact.text("reasonCode")) + "，请在" + fact.day("answerBy") + "前修改，期间不计时。");
    }

    private void held(CaseItem item, ItemFact fact) {
        item.hold();
        item.because(fact.text("reasonCode"), null);
        timeline.ofItem(
                item,
                fact.at(),
                "HELD",
                fact.text("reasonCode").equals(CaseItem.PARENTS_DISAGREE)
                        ? "父母双方意见尚不一致，暂缓办理；双方协商一致后可以联系办理单位继续。"
                        : "系统处理中，请稍候，您不需要做什么。");
    }

    private void released(CaseItem item, ItemFact fact) {
        item.release();
        item.because(null, null);
        timeline.ofItem(item, fact.at(), "RELEASED", "继续办理。");
    }

    private void extended(CaseItem item, ItemFact fact) {
        item.due(fact.day("dueOn"), item.countedFrom());
        timeline.ofItem(
                item,
                fact.at(),
                "EXTENDED",
                "经批准延长" + fact.number("days") + "个工作日" + reasons.inBrackets(fact.text("reasonCode")) + "，新的承诺日期为"
                        + fact.day("dueOn") + "。");
    }

    private void dueChanged(CaseItem item, ItemFact fact) {
        item.due(fact.day("dueOn"), item.countedFrom());
        timeline.ofItem(
                item,
                fact.at(),
                "DUE_CHANGED",
                "承诺日期由" + fact.day("was") + "调整为" + fact.day("dueOn") + reasons.inBrackets(fact.text("reasonCode"))
                        + "。");
    }

    private void tolerated(CaseItem item, ItemFact fact) {
        var materials = StreamSupport.stream(fact.list("materials").spliterator(), false)
                .map(key -> key.asText())
                .toList();
        item.tolerated(materials, fact.day("supplyBy"));
        timeline.ofItem(
                item,
                fact.at(),
                "TOLERATED",
                "容缺受理：先行办理，还缺" + materials.size() + "份材料，请在" + fact.day("supplyBy") + "前补齐，补齐后出具结果。");
    }

    private void tolerationEnded(CaseItem item, ItemFact fact) {
        var supplied = fact.text("outcome").equals("SUPPLIED");
        item.tolerated(supplied ? null : item.tolerated(), null);
        timeline.ofItem(
                item,
                fact.at(),
                supplied ? "TOLERATION_SUPPLIED" : "TOLERATION_BREACHED",
                supplied ? "所缺材料已补齐。" : "所缺材料未在期限内补齐，暂不能出具结果，请尽快补齐或联系办理单位。");
    }
}
