package birth.casework.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The document of a decision that ends an item without its result, with reason, legal basis and remedies in writing, sealed. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    @Column(name = "decision_no")
    private String decisionNo;

    private String kind;

    @Column(name = "reason_code")
    private String reasonCode;

    private byte[] explanation;
    private byte[] grounds;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {}

    Decision(
            UUID id,
            UUID workItemId,
            String decisionNo,
            String kind,
            String reasonCode,
            byte[] sealedExplanation,
            byte[] sealedGrounds,
            String decidedBy,
            Instant decidedAt) {
        this.id = id;
        this.workItemId = workItemId;
        this.decisionNo = decisionNo;
        this.kind = kind;
        this.reasonCode = reasonCode;
        this.explanation = sealedExplanation;
        this.grounds = sealedGrounds;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public UUID id() {
        return id;
    }

    public String decisionNo() {
        return decisionNo;
    }

    public String kind() {
        return kind;
    }

    public String reasonCode() {
        return reasonCode;
    }

    byte[] sealedExplanation() {
        return explanation;
    }

    /** Null for a decision written before grounds were kept. */
    byte[] sealedGrounds() {
        return grounds;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
