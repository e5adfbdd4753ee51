package birth.application.casefile;

import java.time.Instant;
import java.util.Optional;

/** When a family is expected at the window of a diverted item. */
public interface WindowVisits {

    Optional<Instant> booked(CaseItem item);
}
