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
        effectiveFrom = start.from();
        rule = start.rule();
        document = sealedDocument;
        state = State.ACTIVE;
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
