package birth.certificate.issuing;

import birth.casework.item.WorkItem;
import birth.certificate.stock.BlankNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One issued birth medical certificate. What is printed on it is sealed. */
@Entity
@Table(name = "certificate")
public class Certificate {

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

    private byte[] document;

    protected Certificate() {}

    Certificate(
            UUID id, BlankNumber number, WorkItem item, LocalDate issuedOn, String issuedBy, byte[] sealedDocument) {
        this.id = id;
        this.number = number.text();
        this.deliveryRef = item.deliveryRef();
        this.pluralIndex = item.pluralIndex();
        this.institution = item.unit();
        this.issuedOn = issuedOn;
        this.issuedBy = issuedBy;
        this.document = sealedDocument;
    }

    public UUID id() {
        return id;
    }

    public BlankNumber number() {
        return new BlankNumber(number);
    }

    /** Unified social credit code of the issuing institution. */
    public String institution() {
        return institution;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
