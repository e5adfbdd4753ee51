package birth.application.licence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A parent asks the issuer to correct a licence (证照纠错, domain.md 2.2 E17); what is wrong and what is right is sealed. */
@Entity
@Table(name = "licence_correction")
public class LicenceCorrection {

    /** How far it has come. */
    public enum State {
        /** Kept here, on its way to the licence platform. */
        FILED,
        /** With the licence platform, which passes it to the issuer. */
        SENT,
        /** The issuer works on it. */
        RECEIVED,
        CORRECTED,
        DECLINED,
        /** The platform cannot take it. */
        NOT_TAKEN,
        /** The district is not connected to the platform: the holder goes to the issuer. */
        IN_PERSON;

        /** The licence is in dispute. */
        static final Set<State> OPEN = Set.of(FILED, SENT, RECEIVED, IN_PERSON);

        boolean isOpen() {
            return OPEN.contains(this);
        }
    }

    @Id
    private UUID id;

    private UUID draftId;
    private String holderDigest;
    private String field;

    @Enumerated(EnumType.STRING)
    private LicenceKind licence;

    private byte[] sealed;
    private Instant filedAt;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant answeredAt;
    private byte[] sealedAnswer;

    @Version
    private long version;

    protected LicenceCorrection() {}

    LicenceCorrection(UUID id, UUID draftId, String holderDigest, LicenceField field, byte[] sealed) {
        this.id = id;
        this.draftId = draftId;
        this.holderDigest = holderDigest;
        this.field = field.key();
        this.licence = field.licence();
        this.sealed = sealed;
    }

    LicenceCorrection onItsWay(Instant at, LocalDate due) {
        filedAt = at;
        dueOn = due;
        state = State.FILED;
        return this;
    }

    LicenceCorrection leftToHolder(Instant at) {
        filedAt = at;
        state = State.IN_PERSON;
        return this;
    }

    void dueAnew(LocalDate due) {
        dueOn = due;
    }

    void move(State newState) {
        state = newState;
    }

    /** @param sealedText what the issuer says of it; null when nothing */
    void answered(State newState, Instant at, byte[] sealedText) {
        state = newState;
        answeredAt = at;
        sealedAnswer = sealedText;
    }

    public UUID id() {
        return id;
    }

    public UUID draftId() {
        return draftId;
    }

    String holderDigest() {
        return holderDigest;
    }

    public String field() {
        return field;
    }

    public LicenceKind licence() {
        return licence;
    }

    byte[] sealed() {
        return sealed;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** By when the issuer should have answered; empty where the holder goes there. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public State state() {
        return state;
    }

    Optional<byte[]> sealedAnswer() {
        return Optional.ofNullable(sealedAnswer);
    }
}
