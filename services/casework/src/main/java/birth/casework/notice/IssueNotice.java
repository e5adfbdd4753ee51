package birth.casework.notice;

import birth.casework.item.History;
import birth.casework.item.ItemEvents;
import birth.casework.item.WorkItem;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells the parent everything that is wrong, once; the clock stands until the answer is here. */
@ApplicationScoped
public class IssueNotice {

    private final Notices notices;
    private final ItemEvents events;
    private final History history;
    private final BusinessClock clock;

    IssueNotice(Notices notices, ItemEvents events, History history, BusinessClock clock) {
        this.notices = notices;
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    /** @param item claimed by the clerk, locked in the running transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    public Notice issue(WorkItem item, List<Defect> defects, String clerk) {
        var today = LocalDate.now(clock);
        item.notice(clerk, today, WorkingDays.published());
        var notice = notices.issue(item, defects, clerk, today);
        var codes = defects.stream()
                .map(defect -> Map.of("code", defect.code(), "field", defect.field()))
                .toList();
        events.say(
                item,
                "notice-issued",
                Map.of(
                        "noticeId",
                        notice.id(),
                        "noticeNo",
                        notice.noticeNo(),
                        "answerBy",
                        notice.answerBy().toString(),
                        "defects",
                        codes));
        history.add(item, clock.instant(), clerk, "NOTICE", null);
        return notice;
    }
}
