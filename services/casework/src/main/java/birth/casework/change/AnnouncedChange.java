package birth.casework.change;

import birth.casework.item.WorkItem;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A change of an item's data that was announced and must be in the next snapshot before it counts as taken. */
@Entity
@ChangedUnder(WorkItem.class)
@Table(name = "announced_change")
public class AnnouncedChange {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    private String kind;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "of_item")
    private String ofItem;

    @Column(name = "result_id")
    private UUID resultId;

    private String change;
    private String marks;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected AnnouncedChange() {}

    static AnnouncedChange ofForm(UUID workItemId, int formVersion, Instant now) {
        var announced = of(workItemId, Change.FORM_REVISED, now);
        announced.formVersion = formVersion;
        return announced;
    }

    static AnnouncedChange ofPaper(
            UUID workItemId, String ofItem, UUID resultId, String change, List<String> marks, Instant now) {
        var announced = of(workItemId, Change.PAPER_REPLACED, now);
        announced.ofItem = ofItem;
        announced.resultId = resultId;
        announced.change = change;
        announced.marks = String.join(",", marks);
        return announced;
    }

    private static AnnouncedChange of(UUID workItemId, String kind, Instant now) {
        var announced = new AnnouncedChange();
        announced.id = UUID.randomUUID();
        announced.workItemId = workItemId;
        announced.kind = kind;
        announced.marks = "";
        announced.announcedAt = now;
        return announced;
    }

    /** True when a snapshot of this form version, pulled with these marks, holds the change. */
    boolean isIn(int heldVersion, String seen) {
        return heldVersion >= formVersion
                && (marks.isEmpty() || List.of(seen.split(",")).containsAll(marks()));
    }

    void taken(Instant now) {
        takenAt = now;
    }

    private List<String> marks() {
        return List.of(marks.split(","));
    }

    String kind() {
        return kind;
    }

    String ofItem() {
        return ofItem;
    }

    UUID resultId() {
        return resultId;
    }

    String change() {
        return change;
    }
}
