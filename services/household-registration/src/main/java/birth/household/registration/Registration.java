package birth.household.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A child's entry in a household (出生登记). It is a legal fact: written once and not changed by software (domain.md 3.10 rule 1). */
@Entity
@Table(name = "registration")
public class Registration {

    @Id
    private UUID id;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "child_index")
    private int childIndex;

    private int attempt;
    private String station;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "id_digest")
    private String idDigest;

    @Column(name = "cert_digest")
    private String certDigest;

    private byte[] document;

    protected Registration() {}

    Registration(
            UUID id,
            String caseNo,
            int childIndex,
            int attempt,
            String station,
            LocalDate today,
            String idDigest,
            String certDigest,
            byte[] sealedDocument) {
        this.id = id;
        this.caseNo = caseNo;
        this.childIndex = childIndex;
        this.attempt = attempt;
        this.station = station;
        this.registeredOn = today;
        this.idDigest = idDigest;
        this.certDigest = certDigest;
        this.document = sealedDocument;
    }

    public UUID id() {
        return id;
    }

    /** The police station that keeps the household, 12 digits. */
    public String station() {
        return station;
    }

    byte[] document() {
        return document;
    }
}
