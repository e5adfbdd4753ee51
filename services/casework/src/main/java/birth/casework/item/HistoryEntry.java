package birth.casework.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One act on a work item. */
@Entity
@Table(name = "work_item_history")
public class HistoryEntry {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    private Instant at;
    private String actor;
    private String act;

    @Column(name = "reason_code")
    private String reasonCode;

    private String detail;

    @Column(insertable = false, updatable = false)
    private Long no;

    protected HistoryEntry() {}

    HistoryEntry(UUID id, UUID workItemId, Instant at, String actor, String act, String reasonCode, String detail) {
        this.id = id;
        this.workItemId = workItemId;
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.reasonCode = reasonCode;
        this.detail = detail;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String act() {
        return act;
    }

    public String reasonCode() {
        return reasonCode;
    }

    /** Codes or form keys, never a value. */
    public String detail() {
        return detail;
    }
}
