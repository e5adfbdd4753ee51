package birth.casework.notice;

import birth.casework.item.History;
import birth.casework.item.ItemEvents;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** The answer's data is here: the notice is closed, the clock runs again and the item goes back to its clerk. */
@ApplicationScoped
public class TakeAnswer {

    private final Notices notices;
    private final ItemEvents events;
    private final History history;
    private final BusinessClock clock;

    TakeAnswer(Notices notices, ItemEvents events, History history, BusinessClock clock) {
        this.notices = notices;
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    /** Does nothing when no notice is open or the form held now is older than the answer; an answer that comes twice is taken once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(WorkItem item) {
        if (item.state() != State.NOTICE) {
            return;
        }
        notices.open(item.id())
                .filter(notice -> notice.isAnsweredIn(item.formVersion()))
                .ifPresent(notice -> {
                    var today = LocalDate.now(clock);
                    notice.answered(today);
                    item.resumeAfterAnswer(today, WorkingDays.published());
                    events.say(
                            item,
                            "answered",
                            Map.of(
                                    "noticeId",
                                    notice.id(),
                                    "dueOn",
                                    item.clock().dueOn().toString()));
                    history.add(item, clock.instant(), "parent", "ANSWERED", null);
                });
    }
}
