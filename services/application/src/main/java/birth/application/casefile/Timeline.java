package birth.application.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What happened in each case, in order. */
@ApplicationScoped
public class Timeline implements PanacheRepository<TimelineEntry> {

    public void ofCase(CaseFile file, Instant at, String code, String text) {
        persist(new TimelineEntry(file.caseNo(), at, null, null, code, text));
    }

    /** Nothing is written of what ends with a child's death. */
    public void ofItem(CaseItem item, Instant at, String code, String text) {
        if (item.caseFile().isBereaved(item.childIndex()) && item.item().row().endsAtDeath()) {
            return;
        }
        var promise = item.state().isFinal() ? null : item.dueOn().orElse(null);
        persist(new TimelineEntry(
                        item.caseFile().caseNo(),
                        at,
                        item.childIndex(),
                        item.item(),
                        code,
                        item.item().label() + "：" + text)
                .promised(promise, promise == null ? null : item.countedFrom()));
    }

    List<TimelineEntry> of(String caseNo) {
        return list("caseNo = ?1 order by id", caseNo);
    }
}
