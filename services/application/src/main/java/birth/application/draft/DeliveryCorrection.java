package birth.application.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A family says that a locked field is wrong; what it should be is sealed. */
@Entity
@Table(name = "delivery_correction")
public class DeliveryCorrection {

    /** How far the request has come on this side; what the hospital makes of it is asked there. */
    enum State {
        ASKED,
        SENT,
        NOT_TAKEN
    }

    @Id
    private UUID id;

    private UUID draftId;
    private String field;
    private int pluralIndex;
    private byte[] sealed;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private long version;

    protected DeliveryCorrection() {}

    DeliveryCorrection(UUID id, UUID draftId, String field, int pluralIndex, byte[] sealed, Instant askedAt) {
        this.id = id;
        this.draftId = draftId;
        this.field = field;
        this.pluralIndex = pluralIndex;
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

    UUID draftId() {
        return draftId;
    }

    String field() {
        return field;
    }

    int pluralIndex() {
        return pluralIndex;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant askedAt() {
        return askedAt;
    }

    State state() {
        return state;
    }
}
