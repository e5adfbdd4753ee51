package birth.insurance.enrolment;

import birth.insurance.benefit.BenefitStart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A child's enrolment in the residents' insurance (参保登记). Its day counts from when it was first written, provisional or not. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    enum State {
        PROVISIONAL,
        ACTIVE
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "cert_digest")
    private String certDigest;

    @Column(name = "id_digest")
    private String idDigest;

    @Column(name = "person_digest")
    private String personDigest;

    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String rule;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private byte[] document;

    @Version
    private long version;

    protected Enrolment() {}

    static Enrolment provisional(UUID id, String certDigest, String idDigest, LocalDate today, byte[] sealedDocument) {
        var enrolment = new Enrolment();
        enrolment.id = id;
        enrolment.state = State.PROVISIONAL;
        enrolment.certDigest = certDigest;
        enrolment.idDigest = idDigest;
        enrolment.enrolledOn = today;
        enrolment.document = sealedDocument;
        return enrolment;
    }

    void activate(String childsIdDigest, String personNoDigest, BenefitStart start, byte[] sealedDocument) {
        idDigest = childsIdDigest;
        personDigest = personNoDigest;
        startsAs(start);
        document = sealedDocument;
        state = State.ACTIVE;
    }

    /** The receipt is here; paying twice changes nothing. */
    void paid(LocalDate day) {
        if (paidOn == null) {
            paidOn = day;
        }
    }

    void startsAs(BenefitStart start) {
        effectiveFrom = start.from();
        rule = start.rule();
    }

    /** After the data changed: the number stays, name and person are those of now. */
    void renew(byte[] sealedDocument) {
        document = sealedDocument;
    }

    void renumber(String newCertDigest) {
        certDigest = newCertDigest;
    }

    public UUID id() {
        return id;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    String idDigest() {
        return idDigest;
    }

    LocalDate enrolledOn() {
        return enrolledOn;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String rule() {
        return rule;
    }

    byte[] document() {
        return document;
    }
}
