package birth.application.consent;

import birth.application.casefile.CaseFile;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When the other parent can no longer consent online: so many days after the submission (domain.md 2.2 E16). */
@ApplicationScoped
public class ConsentLapse {

    private final ConsentLimits limits;

    ConsentLapse(ConsentLimits limits) {
        this.limits = limits;
    }

    Instant of(CaseFile file) {
        return file.submittedAt().plus(limits.after(ConsentLimit.LAPSED));
    }

    /** The day of it, while the consent can still come. */
    public Optional<LocalDate> ahead(CaseFile file) {
        return ConsentLimit.LAPSED.states().contains(file.consent())
                ? Optional.of(of(file).atZone(BusinessClock.ZONE).toLocalDate())
                : Optional.empty();
    }
}
