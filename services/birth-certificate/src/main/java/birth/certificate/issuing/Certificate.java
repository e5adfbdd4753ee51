package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.certificate.stock.BlankNumber;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One birth medical certificate. What is printed on it is sealed; its number is kept for ever, valid or not (domain.md 6.3). */
@Entity
@ChangedUnder(Certificate.class)
@Table(name = "certificate")
public class Certificate {

    /** domain.md 1.5 no. 51. */
    public enum Status {
        VALID,
        REPLACED,
        REISSUED,
        VOID
    }

    @Id
    private UUID id;

    private String number;

    @Column(name = "delivery_ref")
    private String deliveryRef;

    @Column(name = "plural_index")
    private int pluralIndex;

    private String institution;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private String issuedBy;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID replaces;

    @Column(name = "work_item_id")
    private UUID workItemId;

    private byte[] document;

    protected Certificate() {}

    /** @param replaces the certificate whose place this one takes, or null for the first issue */
    Certificate(
            UUID id,
            BlankNumber number,
            WorkItem item,
            UUID replaces,
            LocalDate issuedOn,
            String issuedBy,
            byte[] sealedDocument) {
        this.id = id;
        this.number = number.text();
        this.deliveryRef = item.deliveryRef();
        this.pluralIndex = item.pluralIndex();
        this.institution = item.unit();
        this.issuedOn = issuedOn;
        this.issuedBy = issuedBy;
        this.status = Status.VALID;
        this.replaces = replaces;
        this.workItemId = item.id();
        this.document = sealedDocument;
    }

    void becomes(Status next) {
        if (!isValid()) {
            throw new IllegalStateException("Only a valid certificate can become " + next);
        }
        status = next;
    }

    boolean isValid() {
        return status == Status.VALID;
    }

    public UUID id() {
        return id;
    }

    public BlankNumber number() {
        return new BlankNumber(number);
    }

    String deliveryRef() {
        return deliveryRef;
    }

    int pluralIndex() {
        return pluralIndex;
    }

    /** Unified social credit code of the issuing institution. */
    public String institution() {
        return institution;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    Status status() {
        return status;
    }

    UUID replaces() {
        return replaces;
    }

    UUID workItemId() {
        return workItemId;
    }

    byte[] document() {
        return document;
    }
}
