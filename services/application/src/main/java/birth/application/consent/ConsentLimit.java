package birth.application.consent;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** What happens while a consent is awaited, in order (domain.md 2.2 E16, 12 A02). */
enum ConsentLimit {
    REMINDER_24("CONSENT_REMINDER_24", "birth.application.consent.first-reminder-hours", HOURS, "已再次提醒另一方授权。"),
    REMINDER_48("CONSENT_REMINDER_48", "birth.application.consent.second-reminder-hours", HOURS, "已第二次提醒另一方授权。"),
    /** The hours of rule E16: what the guide counts with counts here. */
    OVERDUE(
            "CONSENT_OVERDUE",
            "birth.rules.consent-hours",
            HOURS,
            "等待授权超时：另一方尚未授权，出生登记暂不能开始；出生医学证明等其他事项照常办理。另一方仍可登录授权，也可以到政务服务大厅窗口签字授权。"),
    /** After this the other parent can no longer consent online. */
    LAPSED(
            "CONSENT_EXPIRED",
            "birth.application.consent-days",
            DAYS,
            "另一方未在规定期限内授权，出生登记暂不能开始，其他事项继续；另一方可以到政务服务大厅窗口签字授权，出生登记随即继续，不需要重新填写。");

    private final String code;
    private final String parameter;
    private final ChronoUnit unit;
    private final String text;

    ConsentLimit(String code, String parameter, ChronoUnit unit, String text) {
        this.code = code;
        this.parameter = parameter;
        this.unit = unit;
        this.text = text;
    }

    String parameter() {
        return parameter;
    }

    ChronoUnit unit() {
        return unit;
    }

    int step() {
        return ordinal() + 1;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    /** In which the limit means something: a refusal or a revocation can become a grant until the last one. */
    Set<Consent> states() {
        return this == LAPSED
                ? EnumSet.of(Consent.WAITING, Consent.REFUSED, Consent.REVOKED)
                : EnumSet.of(Consent.WAITING);
    }

    boolean isReminder() {
        return compareTo(OVERDUE) < 0;
    }
}
