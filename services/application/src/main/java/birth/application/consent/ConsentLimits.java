package birth.application.consent;

import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;

/** The limits of a consent as in force today (reference data): whoever still waits, waits under the new ones. */
@ApplicationScoped
public class ConsentLimits {

    private static final String VALIDITY = "birth.application.consent.validity-days";

    private final Parameters parameters;
    private final BusinessClock clock;

    ConsentLimits(Parameters parameters, BusinessClock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Counted from the submission. */
    Duration after(ConsentLimit limit) {
        return Duration.of(number(limit.parameter()), limit.unit());
    }

    /** How long a given consent counts when the registration has not begun (domain.md 5). */
    public Duration validity() {
        return Duration.ofDays(number(VALIDITY));
    }

    private int number(String key) {
        return parameters.number(key, LocalDate.now(clock));
    }
}
