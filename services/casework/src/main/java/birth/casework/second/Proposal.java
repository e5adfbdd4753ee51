package birth.casework.second;

import birth.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one person has proposed and another must confirm. */
@Entity
@Table(name = "proposal")
public class Proposal {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    private String kind;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private byte[] document;

    protected Proposal() {}

    Proposal(UUID id, UUID workItemId, String kind, String proposedBy, Instant at, byte[] sealedDocument) {
        this.id = id;
        this.workItemId = workItemId;
        this.kind = kind;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
        this.document = sealedDocument;
    }

    /** Four eyes: the second person is another account. */
    public void mustNotBeBy(String account) {
        if (proposedBy.equals(account)) {
            throw Refusal.conflict("SAME_PERSON", "此项由您提出，须由另一位同事确认。");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID workItemId() {
        return workItemId;
    }

    public String kind() {
        return kind;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    byte[] sealedDocument() {
        return document;
    }
}
