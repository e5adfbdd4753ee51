package birth.application.casefile;

import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Ends a case once nothing of it is open any more; partial completion is a normal end (domain.md 3.10 rule 6). */
@ApplicationScoped
public class CloseCase {

    private final CaseAnnouncements announcements;
    private final Timeline timeline;
    private final Event<CaseReleased> released;
    private final Event<CaseClosed> closed;
    private final BusinessClock clock;

    CloseCase(
            CaseAnnouncements announcements,
            Timeline timeline,
            Event<CaseReleased> released,
            Event<CaseClosed> closed,
            BusinessClock clock) {
        this.announcements = announcements;
        this.timeline = timeline;
        this.released = released;
        this.closed = closed;
        this.clock = clock;
    }

    /** @param file locked in the running transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ifSettled(CaseFile file) {
        if (file.reopen()) {
            timeline.ofCase(file, clock.instant(), "CASE_REOPENED", "办件重新办理中。");
        }
        file.settle().ifPresent(outcome -> {
            announcements.completed(file, outcome);
            timeline.ofCase(file, clock.instant(), "CASE_COMPLETED", text(file, outcome));
            closed.fire(new CaseClosed(file));
            if (file.isReleased()) {
                released.fire(new CaseReleased(file.caseNo()));
            }
        });
    }

    private static String text(CaseFile file, CaseFile.Outcome outcome) {
        if (file.isBereaved()) {
            return "办件已办结。";
        }
        return switch (file.state()) {
            case WITHDRAWN -> "办件已按您的申请撤回。您填写的内容作为草稿保留，期间可以重新提交。";
            case TERMINATED -> "办件已终止，请查看各事项的说明；需要继续办理的，请联系办理单位。";
            case TO_WINDOW -> "办件已转窗口办理，您填写的内容已转交，不需要重新填写。";
            case NOT_ACCEPTED -> "办件未被受理，请查看各事项的决定书和其他办理途径。";
            default -> outcome == CaseFile.Outcome.DONE ? "全部事项已办结。" : "办件已办结，部分事项未能办成，请查看各事项的说明。";
        };
    }
}
