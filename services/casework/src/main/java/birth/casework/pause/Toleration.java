package birth.casework.pause;

import birth.casework.item.WorkItem;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Papers that are missing against a promise (容缺受理); the result waits for them, also after the promise is broken. */
@Entity
@ChangedUnder(WorkItem.class)
@Table(name = "toleration")
public class Toleration {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    private String materials;

    @Column(name = "supply_by")
    private LocalDate supplyBy;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "breached_on")
    private LocalDate breachedOn;

    @Column(name = "supplied_on")
    private LocalDate suppliedOn;

    protected Toleration() {}

    Toleration(UUID id, UUID workItemId, List<String> materials, LocalDate supplyBy, String grantedBy, Instant at) {
        this.id = id;
        this.workItemId = workItemId;
        this.materials = String.join(",", materials);
        this.supplyBy = supplyBy;
        this.grantedBy = grantedBy;
        this.grantedAt = at;
    }

    void supplied(LocalDate day) {
        suppliedOn = day;
    }

    void breached(LocalDate day) {
        breachedOn = day;
    }

    UUID workItemId() {
        return workItemId;
    }

    public List<String> materials() {
        return List.of(materials.split(","));
    }

    public LocalDate supplyBy() {
        return supplyBy;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public LocalDate breachedOn() {
        return breachedOn;
    }

    public LocalDate suppliedOn() {
        return suppliedOn;
    }
}
