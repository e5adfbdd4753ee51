package birth.casework.notice;

import birth.casework.item.Chronicle;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The answer's data is here: the notice is closed, the clock runs again and the item goes back to its clerk. */
@ApplicationScoped
public class TakeAnswer {

    private final Notices notices;
    private final Chronicle chronicle;

    TakeAnswer(Notices notices, Chronicle chronicle) {
        this.notices = notices;
        this.chronicle = chronicle;
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
                    notice.answered(chronicle.today());
                    item.resumeAfterNotice(chronicle.today());
                    chronicle.say(
                            item,
                            "answered",
                            Map.of(
                                    "noticeId",
                                    notice.id(),
                                    "dueOn",
                                    item.clock().dueOn().toString()));
                    chronicle.note(item, Chronicle.PARENT, "ANSWERED", null);
                });
    }
}
