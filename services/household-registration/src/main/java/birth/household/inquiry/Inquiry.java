package birth.household.inquiry;

import birth.casework.item.WorkItem;
import birth.household.authority.Standing;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One question about one item and, once it came, its answer. */
@Entity
@ChangedUnder(WorkItem.class)
@Table(name = "inquiry")
public class Inquiry {

    @Id
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItemId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "question_digest")
    private String questionDigest;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    private byte[] basis;

    protected Inquiry() {}

    Inquiry(UUID id, UUID workItemId, Subject subject) {
        this.id = id;
        this.workItemId = workItemId;
        this.subject = subject;
    }

    /** The form says something else than before: the old answer is none. */
    void ask(String digest, Instant now) {
        questionDigest = digest;
        askedAt = now;
        standing = null;
        answeredAt = null;
        answeredBy = null;
        basis = null;
    }

    void answer(Standing answer, String by, byte[] sealedBasis, Instant now) {
        standing = answer;
        answeredBy = by;
        basis = sealedBasis;
        answeredAt = now;
    }

    boolean asks(String digest) {
        return digest.equals(questionDigest);
    }

    UUID id() {
        return id;
    }

    Subject subject() {
        return subject;
    }

    /** Null while there is no answer. */
    Standing standing() {
        return standing;
    }
}
