package birth.casework.change;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The changes announced for this department's items, until a snapshot holds them. */
@ApplicationScoped
public class AnnouncedChanges implements PanacheRepositoryBase<AnnouncedChange, UUID> {

    private final Chronicle chronicle;

    AnnouncedChanges(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    public void ofForm(WorkItem item, int formVersion) {
        persist(AnnouncedChange.ofForm(item.id(), formVersion, chronicle.now()));
    }

    public void ofPaper(WorkItem item, String ofItem, UUID resultId, String change, List<String> marks) {
        persist(AnnouncedChange.ofPaper(item.id(), ofItem, resultId, change, marks, chronicle.now()));
    }

    public boolean await(WorkItem item) {
        return count("workItemId = ?1 and takenAt is null", item.id()) > 0;
    }

    /** The changes this snapshot brings; each is taken once. */
    public List<Change> take(WorkItem item, String seen, List<String> keys, Projection before, Projection now) {
        var arrived = list("workItemId = ?1 and takenAt is null order by announcedAt", item.id()).stream()
                .filter(announced -> announced.isIn(now.formVersion(), seen))
                .toList();
        arrived.forEach(announced -> announced.taken(chronicle.now()));
        return arrived.stream()
                .map(announced -> new Change(
                        announced.kind(),
                        announced.ofItem(),
                        announced.resultId(),
                        announced.change(),
                        keys,
                        before,
                        now))
                .toList();
    }

    /** The item ended before the office had looked: it holds no data any more, and nobody is to wait for it. */
    public void letGo(WorkItem item) {
        list("workItemId = ?1 and takenAt is null", item.id()).forEach(announced -> {
            announced.taken(chronicle.now());
            if (announced.kind().equals(Change.PAPER_REPLACED)) {
                acknowledge(item, announced.ofItem(), announced.resultId());
            }
        });
    }

    /** Said once the office has looked at the new result. */
    public void acknowledge(WorkItem item, String ofItem, UUID resultId) {
        chronicle.say(item, "change-acknowledged", Map.of("ofItem", ofItem, "resultId", resultId));
        chronicle.note(item, Chronicle.MACHINE, "CHANGE_ACKNOWLEDGED", null, ofItem);
    }
}
