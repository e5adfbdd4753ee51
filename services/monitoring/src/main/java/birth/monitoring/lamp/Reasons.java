package birth.monitoring.lamp;

import birth.kit.time.WorkingDays;
import java.time.LocalDate;
import java.util.Map;

/** Why a lamp burns, in plain Chinese: the clock, the days, the calendar. */
final class Reasons {

    private static final Map<String, String> PAUSES = Map.of(
            "OTHER_PROVINCE", "已移交户籍地公安机关",
            "OTHER_PROVINCE_RECEIVED", "户籍地公安机关办理中",
            "NOTICE", "待补正",
            "RETURNED", "已退回申请人补充",
            "WINDOW", "已转窗口，等待家长到场",
            "CORRECTION", "待补正",
            "WAITING_PREDECESSOR", "等待前置事项",
            "SPECIAL_PROCEDURE", "特别程序",
            "WAITING_PAYMENT", "等待缴费",
            "WAITING_CONSENT", "等待授权");

    private Reasons() {}

    static String of(Lamp lamp, SupervisedClock clock, LocalDate day, WorkingDays calendar) {
        var promise = clock.promise();
        return switch (lamp) {
            case GREY ->
                PAUSES.getOrDefault(clock.pause().reason(), "暂停") + "，自"
                        + clock.pause().since() + "起不计时";
            case RED, BLACK -> promised(clock, calendar) + "，" + overdue(Lamp.late(promise, day, calendar));
            case GREEN, BLUE, YELLOW -> promised(clock, calendar) + "，还剩" + Lamp.left(promise, day, calendar) + "个工作日";
            case NOTICE_YELLOW -> "自" + promise.startedOn() + "受理起，5个工作日内须一次性告知补正内容";
            case RETURN -> "已退回" + clock.returns() + "次，已告知补正" + clock.notices() + "次";
            case SILENT -> "自" + clock.changedOn() + "起没有进展";
        };
    }

    /** On the first working day after the due day no whole one has gone by yet. */
    private static String overdue(int wholeDays) {
        return wholeDays == 0 ? "期限已过，还没有办结" : "已超" + wholeDays + "个工作日";
    }

    private static String promised(SupervisedClock clock, WorkingDays calendar) {
        var promise = clock.promise();
        return "承诺" + promise.days() + "个工作日，" + promise.dueOn() + "到期（"
                + calendar.explain(promise.runningSince(), promise.dueOn()) + "）";
    }
}
