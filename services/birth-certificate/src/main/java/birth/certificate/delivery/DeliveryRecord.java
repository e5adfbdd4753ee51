package birth.certificate.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One recorded delivery: where, by whom, and the sealed record itself. Changed only by an amendment of two persons. */
@Entity
@Table(name = "delivery_record")
public class DeliveryRecord {

    @Id
    @Column(name = "delivery_ref")
    private String deliveryRef;

    private String institution;
    private String region;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private byte[] document;

    @Column(name = "mother_digest")
    private String motherDigest;

    @Column(name = "inpatient_digest")
    private String inpatientDigest;

    protected DeliveryRecord() {}

    public String deliveryRef() {
        return deliveryRef;
    }

    /** The account that recorded it; the clerk who issues the certificate must be somebody else (domain.md 8.5). */
    public String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public String institution() {
        return institution;
    }

    public String region() {
        return region;
    }

    byte[] document() {
        return document;
    }
}
