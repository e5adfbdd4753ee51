package birth.application.casefile;

import jakarta.enterprise.context.ApplicationScoped;

/** The second half of an item's life: decided, ended, handed over, reopened, and what changes afterwards. */
@ApplicationScoped
class ItemEndLines {

    /** The office only says that it was asked this way; why is the rule the case was routed by. */
    private static final String WINDOW_ROUTE = "WINDOW_ROUTE";

    /** Withdrawn because another office has it, or this one in another way, from now on; not given up. */
    private static final String OTHER_OFFICE = "OTHER_OFFICE";

    private final Timeline timeline;
    private final RouteLines routeLines;
    private final Reasons reasons;

    ItemEndLines(Timeline timeline, RouteLines routeLines, Reasons reasons) {
        this.timeline = timeline;
        this.routeLines = routeLines;
        this.reasons = reasons;
    }

    void write(CaseItem item, ItemFact fact) {
        switch (fact.type()) {
            case "item.approved.v1" -> approved(item, fact);
            case "item.reversed.v1" -> reversed(item, fact);
            case "item.completed.v1" -> ended(item, fact, ItemState.COMPLETED, "已办结。");
            case "item.refused.v1" -> ended(item, fact, ItemState.REFUSED, "未能办理，请查看决定书，其中写明了理由和救济途径。");
            case "item.not-accepted.v1" -> ended(item, fact, ItemState.NOT_ACCEPTED, "不予受理，请查看决定书，其中写明了理由和其他办理途径。");
            case "item.cancelled.v1" -> cancelled(item, fact);
            case "item.diverted.v1" -> diverted(item, fact);
            case "item.withdrawn.v1" -> withdrawn(item, fact);
            case "item.withdrawal-declined.v1" -> withdrawalDeclined(item, fact);
            case "item.reopened.v1" -> reopened(item, fact);
            case "item.result-changed.v1" -> timeline.ofItem(item, fact.at(), "RESULT_CHANGED", changed(fact));
            case "item.name-changed.v1" -> timeline.ofItem(item, fact.at(), "NAME_CHANGED", "公安机关已办理姓名变更，各部门的登记将同步更新。");
            case "item.change-acknowledged.v1" -> acknowledged(item, fact);
            case "item.reminder-due.v1" ->
                timeline.remind(item, fact.at(), fact.text("reminderCode"), fact.day("dueOn"));
            default -> {}
        }
    }

    private void approved(CaseItem item, ItemFact fact) {
        item.move(ItemState.APPROVED);
        item.because(null, null);
        timeline.ofItem(item, fact.at(), "APPROVED", "已审核通过，等待制证。");
    }

    private void reversed(CaseItem item, ItemFact fact) {
        item.move(ItemState.ACCEPTED);
        timeline.ofItem(item, fact.at(), "REVERSED", "制证前复核，重新审查" + reasons.inBrackets(fact.text("reasonCode")) + "。");
    }

    private void cancelled(CaseItem item, ItemFact fact) {
        item.because(fact.text("reasonCode"), null);
        ended(item, fact, ItemState.CANCELLED, "已终止办理" + reasons.inBrackets(fact.text("reasonCode")) + "，请查看说明。");
    }

    private void diverted(CaseItem item, ItemFact fact) {
        var reason = WINDOW_ROUTE.equals(fact.text("reasonCode")) ? item.routeRule() : fact.text("reasonCode");
        item.because(reason, null);
        ended(item, fact, ItemState.DIVERTED, "已转窗口" + reasons.inBrackets(reason) + "，您填写的内容已转交，到窗口不需要重新填写。");
    }

    private void ended(CaseItem item, ItemFact fact, ItemState end, String text) {
        item.end(end, fact.textIfAny("decisionId"));
        timeline.ofItem(item, fact.at(), end.name(), text);
    }

    private void withdrawn(CaseItem item, ItemFact fact) {
        if (OTHER_OFFICE.equals(fact.textIfAny("reasonCode"))) {
            movedOn(item, fact);
        } else {
            ended(item, fact, ItemState.WITHDRAWN, "已按您的申请撤回。");
        }
    }

    private void movedOn(CaseItem item, ItemFact fact) {
        var former = item.route();
        item.moveOn();
        if (item.route() == former) {
            timeline.ofItem(item, fact.at(), "OFFICE_CHANGED", "已转由您新选的办理单位办理，原办理单位不再办理；期限自新单位受理起重新计算。");
        } else {
            routeLines.changed(item, fact.at());
        }
    }

    private void withdrawalDeclined(CaseItem item, ItemFact fact) {
        if (!item.isWithdrawalAsked()) {
            item.stayAt(fact.text("region"), fact.text("unit"));
            timeline.ofItem(
                    item,
                    fact.at(),
                    "OFFICE_KEPT",
                    "不能改到新的办理单位" + reasons.inBrackets(fact.text("reasonCode")) + "，仍由原办理单位办理；需要变更的，请联系原办理单位。");
            return;
        }
        item.withdrawalDeclined();
        timeline.ofItem(
                item, fact.at(), "WITHDRAWAL_DECLINED", "不能撤回" + reasons.inBrackets(fact.text("reasonCode")) + "。");
    }

    private void reopened(CaseItem item, ItemFact fact) {
        item.begin(fact.number("nextAttempt"));
        timeline.ofItem(
                item, fact.at(), "REOPENED", "重新办理" + reasons.inBrackets(fact.text("reasonCode")) + "，您不需要重新申请。");
    }

    private String changed(ItemFact fact) {
        if ("CARD_PRODUCED".equals(fact.textIfAny("reasonCode"))) {
            return "实体卡已制成。";
        }
        var text =
                switch (fact.text("change")) {
                    case "REPLACED" -> "已换发";
                    case "REISSUED" -> "已补发";
                    case "VOIDED" -> "已作废";
                    case "UPGRADED" -> "已由临时登记转为正式登记";
                    default -> "已更正";
                };
        return text + reasons.inBrackets(fact.text("reasonCode")) + "，原结果保留备查，各部门的登记将同步更新。";
    }

    private void acknowledged(CaseItem item, ItemFact fact) {
        var of = fact.item("ofItem").label();
        timeline.ofItem(item, fact.at(), "CHANGE_ACKNOWLEDGED", "已更新“" + of + "”的变更。");
    }
}
