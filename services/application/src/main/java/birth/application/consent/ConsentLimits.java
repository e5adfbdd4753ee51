package birth.application.consent;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** The limits of a consent, each by name ({@code birth.application.consent.*}), counted from the submission. */
@ConfigMapping(prefix = "birth.application.consent")
interface ConsentLimits {

    Duration firstReminder();

    Duration secondReminder();

    Duration overdue();

    /** How long a given consent counts when the registration has not begun (domain.md 5). */
    Duration validity();
}
