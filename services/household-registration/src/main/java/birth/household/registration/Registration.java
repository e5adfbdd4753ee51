package birth.household.registration;

import birth.casework.item.WorkItem;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A child's entry in a household (出生登记). It is a legal fact: written once; what changes it later is an act of its own (domain.md 3.10 rule 1). */
@Entity
@ChangedUnder(WorkItem.class)
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

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "id_digest")
    private String idDigest;

    @Column(name = "cert_digest")
    private String certDigest;

    @Column(name = "birth_digest")
    private String birthDigest;

    @Column(name = "mother_digest")
    private String motherDigest;

    @Column(name = "name_digest")
    private String nameDigest;

    private byte[] document;

    protected Registration() {}

    /** How the child came to its number. */
    public enum Kind {
        /** Registered here, number drawn for it. */
        REGISTERED,
        /** Birth and death entered together (domain.md 3.6). */
        BIRTH_AND_DEATH,
        /** The child held a number already (E29). */
        HELD_BEFORE,
        /** Registered by the police of another province, whose word is imported (domain.md 3.9). */
        REGISTERED_ELSEWHERE
    }

    /** What is searched by equality. */
    record Digests(String idNo, String certNo, String birth, String mother, String name) {}

    Registration(UUID id, WorkItem item, Kind kind, LocalDate today, Digests digests, byte[] sealedDocument) {
        this.id = id;
        this.caseNo = item.caseNo();
        this.childIndex = item.childIndex();
        this.attempt = item.attempt();
        this.station = item.unit();
        this.kind = kind;
        this.registeredOn = today;
        this.idDigest = digests.idNo();
        this.certDigest = digests.certNo();
        this.birthDigest = digests.birth();
        this.motherDigest = digests.mother();
        this.nameDigest = digests.name();
        this.document = sealedDocument;
    }

    /** A sibling may not bear the new name either. */
    void nameChanged(String digest) {
        nameDigest = digest;
    }

    public UUID id() {
        return id;
    }

    public String caseNo() {
        return caseNo;
    }

    public int childIndex() {
        return childIndex;
    }

    public int attempt() {
        return attempt;
    }

    public boolean isOf(WorkItem item) {
        return caseNo.equals(item.caseNo()) && childIndex == item.childIndex();
    }

    boolean isKeptHere() {
        return kind != Kind.REGISTERED_ELSEWHERE;
    }

    /** The police station that keeps the household, 12 digits. */
    public String station() {
        return station;
    }

    Kind kind() {
        return kind;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    byte[] document() {
        return document;
    }
}
