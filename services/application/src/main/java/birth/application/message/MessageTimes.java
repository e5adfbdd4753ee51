package birth.application.message;

import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** When a family may be told and on which days it is reminded, as in force today (reference data). */
@ApplicationScoped
class MessageTimes {

    private static final String QUIET_HOURS = "birth.application.message.quiet-hours";
    private static final String STEP_DAYS = "birth.application.message.step-days";
    private static final String DECLINED_INSURANCE_DAYS = "birth.application.message.declined-insurance-days";

    private final Parameters parameters;
    private final BusinessClock clock;

    MessageTimes(Parameters parameters, BusinessClock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    QuietHours quietHours() {
        return QuietHours.of(parameters.find(QUIET_HOURS, today()).orElseThrow());
    }

    /** On which days from the birth a family is reminded of what it has still to do (domain.md 5), in order. */
    List<Integer> stepDays() {
        return days(STEP_DAYS);
    }

    /** On which of them also of the insurance it has left out (domain.md 2.3, I7). */
    List<Integer> declinedInsuranceDays() {
        return days(DECLINED_INSURANCE_DAYS);
    }

    private List<Integer> days(String key) {
        return parameters.words(key, today()).stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
