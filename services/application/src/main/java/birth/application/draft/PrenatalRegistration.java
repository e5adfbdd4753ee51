package birth.application.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An expecting mother asks her township to register the birth to come; what she told it is sealed. */
@Entity
@Table(name = "prenatal_registration")
public class PrenatalRegistration {

    /** How far the request has come on this side; what the township makes of it is asked there. */
    enum State {
        ASKED,
        SENT,
        NOT_TAKEN
    }

    @Id
    private UUID id;

    private UUID draftId;
    /** The office that decides, as in the directory. */
    private String unit;

    private byte[] sealed;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private long version;

    protected PrenatalRegistration() {}

    PrenatalRegistration(UUID id, UUID draftId, String unit, byte[] sealed, Instant askedAt) {
        this.id = id;
        this.draftId = draftId;
        this.unit = unit;
        this.sealed = sealed;
        this.askedAt = askedAt;
        this.state = State.ASKED;
    }

    void move(State newState) {
        state = newState;
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    byte[] sealed() {
        return sealed;
    }

    State state() {
        return state;
    }
}
