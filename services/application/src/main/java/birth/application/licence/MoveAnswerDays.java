package birth.application.licence;

import birth.kit.reference.YearNotices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When a year's notice comes, the day by which an issuer should answer is counted again (domain.md 4.1). */
@ApplicationScoped
class MoveAnswerDays {

    private static final String KIND = "licence-answer-days";

    private final LicenceCorrections corrections;
    private final FileCorrection file;

    MoveAnswerDays(LicenceCorrections corrections, FileCorrection file) {
        this.corrections = corrections;
        this.file = file;
    }

    void onStart(@Observes StartupEvent start, YearNotices notices) {
        notices.recount(KIND, (year, calendar) -> moveAll());
    }

    private void moveAll() {
        QuarkusTransaction.requiringNew().call(corrections::awaited).forEach(id -> QuarkusTransaction.requiringNew()
                .run(() -> file.recount(id)));
    }
}
