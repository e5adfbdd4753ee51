package birth.application.casefile;

import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Ends a case once nothing of it is open any more; partial completion is a normal end (domain.md 3.10 rule 6). */
@ApplicationScoped
public class CloseCase {

    private final CaseAnnouncements announcements;
    private final Timeline timeline;
    private final BusinessClock clock;

    CloseCase(CaseAnnouncements announcements, Timeline timeline, BusinessClock clock) {
        this.announcements = announcements;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param file locked in the running transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ifSettled(CaseFile file) {
        file.settle().ifPresent(outcome -> {
            announcements.completed(file, outcome);
            timeline.ofCase(
                    file,
                    clock.instant(),
                    "CASE_COMPLETED",
                    outcome == CaseFile.Outcome.DONE ? "全部事项已办结。" : "办件已办结，部分事项未能办成，请查看各事项的说明。");
        });
    }
}
