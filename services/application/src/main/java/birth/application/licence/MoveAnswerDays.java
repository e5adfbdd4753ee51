package birth.application.licence;

import birth.kit.reference.Calendars;
import birth.kit.reference.Calendars.CalendarChanged;
import birth.kit.work.DueWork;
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
    private final Calendars calendars;
    private final DueWork dueWork;

    MoveAnswerDays(LicenceCorrections corrections, FileCorrection file, Calendars calendars, DueWork dueWork) {
        this.corrections = corrections;
        this.file = file;
        this.calendars = calendars;
        this.dueWork = dueWork;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, year -> moveAll());
    }

    void onCalendar(@Observes CalendarChanged changed) {
        dueWork.add(KIND, String.valueOf(changed.year()));
    }

    private void moveAll() {
        calendars.present();
        QuarkusTransaction.requiringNew().call(corrections::awaited).forEach(id -> QuarkusTransaction.requiringNew()
                .run(() -> file.recount(id)));
    }
}
