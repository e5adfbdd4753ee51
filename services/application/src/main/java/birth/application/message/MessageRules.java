package birth.application.message;

import io.smallrye.config.ConfigMapping;
import java.time.LocalTime;
import java.util.Optional;

/** What a policy can change about messages. */
@ConfigMapping(prefix = "birth.application.message")
interface MessageRules {

    LocalTime quietFrom();

    LocalTime quietUntil();

    GatewayMode gateway();

    int mostTries();

    /** How many days before its last day an unanswered notice is called to mind. */
    int noticeReminderDays();

    /** In how many working days an overdue item is promised anew (domain.md 4.2, red lamp). */
    int apologyDays();

    /** Number of the bureau's approval of the condolence text; without one none is sent (domain.md 3.6). */
    Optional<String> condolenceApproval();

    default QuietHours quietHours() {
        return new QuietHours(quietFrom(), quietUntil());
    }
}
