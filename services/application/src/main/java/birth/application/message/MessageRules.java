package birth.application.message;

import io.smallrye.config.ConfigMapping;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What a policy can change about messages. */
@ConfigMapping(prefix = "birth.application.message")
interface MessageRules {

    LocalTime quietFrom();

    LocalTime quietUntil();

    GatewayMode gateway();

    int mostTries();

    /** On which days from the birth a family is reminded of what it has still to do (domain.md 5), in order. */
    List<Integer> stepDays();

    /** On which of them also of the insurance it has left out (domain.md 2.3, I7). */
    List<Integer> declinedInsuranceDays();

    /** Number of the bureau's approval of the condolence text; without one none is sent (domain.md 3.6). */
    Optional<String> condolenceApproval();

    default QuietHours quietHours() {
        return new QuietHours(quietFrom(), quietUntil());
    }
}
