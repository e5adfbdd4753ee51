package birth.application.consent;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** What happens while a consent is awaited, in order (domain.md 2.2 E16, 12 A02). */
enum ConsentLimit {
    REMINDER_24("CONSENT_REMINDER_24", "已再次提醒另一方授权。"),
    REMINDER_48("CONSENT_REMINDER_48", "已第二次提醒另一方授权。"),
    OVERDUE("CONSENT_OVERDUE", "等待授权超时：另一方尚未授权，出生登记暂不能开始；出生医学证明等其他事项照常办理。另一方仍可登录授权，也可以到政务服务大厅窗口签字授权。"),
    LAPSED("CONSENT_EXPIRED", "另一方未在规定期限内授权，出生登记暂不能开始，其他事项继续；另一方可以到政务服务大厅窗口签字授权，出生登记随即继续，不需要重新填写。");

    private final String code;
    private final String text;

    ConsentLimit(String code, String text) {
        this.code = code;
        this.text = text;
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

    /** @param lapse after this the other parent can no longer consent online (domain.md 2.2, E16) */
    Duration after(ConsentLimits limits, Duration lapse) {
        return switch (this) {
            case REMINDER_24 -> limits.firstReminder();
            case REMINDER_48 -> limits.secondReminder();
            case OVERDUE -> limits.overdue();
            case LAPSED -> lapse;
        };
    }
}
