package birth.application.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happened in each case, in order. */
@ApplicationScoped
public class Timeline implements PanacheRepository<TimelineEntry> {

    private final Event<TimelineWritten> written;

    Timeline(Event<TimelineWritten> written) {
        this.written = written;
    }

    public void ofCase(CaseFile file, Instant at, String code, String text) {
        var entry = new TimelineEntry(file.caseNo(), at, null, null, code, text);
        persist(entry);
        written.fire(TimelineWritten.ofCase(file, entry));
    }

    /** Nothing is written of what ends with a child's death. */
    public void ofItem(CaseItem item, Instant at, String code, String text) {
        if (item.caseFile().isBereaved(item.childIndex())
                && item.caseFile().catalogue().row(item.item()).endsAtDeath()) {
            return;
        }
        var promise = item.state().isFinal() ? null : item.dueOn().orElse(null);
        var entry = new TimelineEntry(
                        item.caseFile().caseNo(),
                        at,
                        item.childIndex(),
                        item.item(),
                        code,
                        item.item().label() + "：" + text)
                .promised(promise, promise == null ? null : item.countedFrom());
        persist(entry);
        written.fire(TimelineWritten.ofItem(item, entry));
    }

    /** A department's reminder is told to the family and is no line of the case: it may come years later. */
    void remind(CaseItem item, Instant at, String code, LocalDate day) {
        written.fire(TimelineWritten.reminder(item, at, code, day));
    }

    List<TimelineEntry> of(String caseNo) {
        return list("caseNo = ?1 order by id", caseNo);
    }
}
