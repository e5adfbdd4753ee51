package birth.card.production;

import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Physical cards that go to the producer together. */
@Entity
@ChangedUnder(ProductionBatch.class)
@Table(name = "production_batch")
public class ProductionBatch {

    @Id
    private UUID id;

    @Column(name = "batch_no")
    private String batchNo;

    private String region;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "produced_by")
    private String producedBy;

    @Column(name = "produced_at")
    private Instant producedAt;

    protected ProductionBatch() {}

    ProductionBatch(UUID id, String batchNo, String region, String openedBy, Instant openedAt) {
        this.id = id;
        this.batchNo = batchNo;
        this.region = region;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    /** Cards are produced once. */
    boolean produced(String account, Instant now) {
        if (producedAt != null) {
            return false;
        }
        producedBy = account;
        producedAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    String batchNo() {
        return batchNo;
    }

    String region() {
        return region;
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    String producedBy() {
        return producedBy;
    }

    Instant producedAt() {
        return producedAt;
    }
}
