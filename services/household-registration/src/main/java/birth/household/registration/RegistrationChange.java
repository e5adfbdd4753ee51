package birth.household.registration;

import birth.casework.item.WorkItem;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A legal act after the registration; its document is the whole registration as it is from then on, and its id the new result. */
@Entity
@ChangedUnder(WorkItem.class)
@Table(name = "registration_change")
public class RegistrationChange {

    /** What the act is. */
    public enum Kind {
        NAME,
        DEATH
    }

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID replaces;

    @Column(name = "reason_code")
    private String reasonCode;

    private byte[] document;
    private byte[] basis;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected RegistrationChange() {}

    RegistrationChange(
            UUID id,
            UUID registrationId,
            Kind kind,
            UUID replaces,
            String reasonCode,
            byte[] sealedDocument,
            byte[] sealedBasis,
            String proposedBy,
            Instant proposedAt) {
        this.id = id;
        this.registrationId = registrationId;
        this.kind = kind;
        this.replaces = replaces;
        this.reasonCode = reasonCode;
        this.document = sealedDocument;
        this.basis = sealedBasis;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    void confirm(String account, Instant now) {
        confirmedBy = account;
        confirmedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID registrationId() {
        return registrationId;
    }

    Kind kind() {
        return kind;
    }

    String reasonCode() {
        return reasonCode;
    }

    byte[] document() {
        return document;
    }

    byte[] basis() {
        return basis;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
