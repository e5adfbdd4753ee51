package birth.application.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One time that a window was asked to fill in a draft for its mother, and by what right. It is never changed: whoever comes
 * again, perhaps on another basis, is a mandate of its own. Windows of its region act on it until its time is over.
 */
@Entity
@Table(name = "window_mandate")
public class Mandate {

    @Id
    private UUID id;

    private UUID draftId;
    private String region;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private byte[] sealed;
    private UUID authorisation;
    private String takenBy;
    private Instant takenAt;
    private Instant until;

    protected Mandate() {}

    /** Where the mandate holds and how long. */
    record Reach(String region, Instant from, Instant until) {}

    /** Who comes in the mother's stead, sealed, and the id of the paper with her signature. */
    record Through(byte[] representative, UUID authorisation) {

        static final Through NOBODY = new Through(null, null);
    }

    /** @param takenBy account of the clerk */
    Mandate(UUID id, UUID draftId, Through through, Reach reach, String takenBy) {
        this.id = id;
        this.draftId = draftId;
        this.basis = through == Through.NOBODY ? Basis.MOTHER_PRESENT : Basis.REPRESENTATIVE;
        this.sealed = through.representative();
        this.authorisation = through.authorisation();
        this.region = reach.region();
        this.takenAt = reach.from();
        this.until = reach.until();
        this.takenBy = takenBy;
    }

    /** As it stands in the audit trail beside the clerk's account. */
    public String purpose() {
        return "ON_BEHALF_OF_MOTHER:" + basis + ":" + id;
    }

    public UUID id() {
        return id;
    }

    public Basis basis() {
        return basis;
    }

    String region() {
        return region;
    }

    Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed);
    }
}
