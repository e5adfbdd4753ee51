package birth.casework.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one new snapshot said differently from the one before. */
@Entity
@Table(name = "data_change")
public class DataChange {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    private Instant at;

    @Column(name = "form_version")
    private int formVersion;

    private byte[] differences;

    protected DataChange() {}

    DataChange(UUID id, UUID workItemId, Instant at, int formVersion, byte[] sealedDifferences) {
        this.id = id;
        this.workItemId = workItemId;
        this.at = at;
        this.formVersion = formVersion;
        this.differences = sealedDifferences;
    }

    UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public int formVersion() {
        return formVersion;
    }

    byte[] sealedDifferences() {
        return differences;
    }
}
