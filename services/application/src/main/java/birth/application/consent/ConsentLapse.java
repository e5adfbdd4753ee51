package birth.application.consent;

import birth.application.casefile.CaseFile;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When the other parent can no longer consent online: so many days after the submission, by the rules of that day (domain.md 2.2 E16). */
@ApplicationScoped
public class ConsentLapse {

    private final Parameters parameters;

    ConsentLapse(Parameters parameters) {
        this.parameters = parameters;
    }

    Instant of(CaseFile file) {
        var days = parameters.number("birth.application.consent-days", file.submittedOn());
        return file.submittedAt().plus(Duration.ofDays(days));
    }

    /** The day of it, while the consent can still come. */
    public Optional<LocalDate> ahead(CaseFile file) {
        return ConsentLimit.LAPSED.states().contains(file.consent())
                ? Optional.of(of(file).atZone(BusinessClock.ZONE).toLocalDate())
                : Optional.empty();
    }
}
