package birth.application.casefile;

import birth.kit.reference.YearNotices;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;

/**
 * When a year's notice comes, the due day of every open case is computed again, and the family is told why it moved
 * (domain.md 4.1). Due work, since many cases may be concerned; done again it moves nothing.
 */
@ApplicationScoped
class MoveDueDays {

    private static final String KIND = "case-due-days";

    private final CaseFiles files;
    private final Timeline timeline;
    private final BusinessClock clock;

    MoveDueDays(CaseFiles files, Timeline timeline, BusinessClock clock) {
        this.files = files;
        this.timeline = timeline;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start, YearNotices notices) {
        notices.recount(KIND, this::moveAll);
    }

    private void moveAll(String year, WorkingDays calendar) {
        var open = QuarkusTransaction.requiringNew().call(files::openWithDueDay);
        open.forEach(caseNo -> QuarkusTransaction.requiringNew().run(() -> move(caseNo, year, calendar)));
    }

    private void move(String caseNo, String year, WorkingDays calendar) {
        files.locked(caseNo).ifPresent(file -> file.recompute(calendar).ifPresent(was -> {
            file.changed(clock.instant());
            timeline.ofCase(
                    file,
                    clock.instant(),
                    "DUE_CHANGED",
                    year + "年放假安排已公布，承诺办结日期由" + was + "调整为" + due(file) + "（" + file.dueWhy(calendar) + "）。");
        }));
    }

    private static LocalDate due(CaseFile file) {
        return file.dueOn().orElseThrow();
    }
}
