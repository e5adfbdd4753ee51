package birth.application.proxy;

import birth.kit.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What parents let a third person do for them, until when (domain.md 2.2 E31, 5 帮办代办). */
@Entity
@Table(name = "proxy_grant")
public class Grant {

    enum Scope {
        /** A draft's values and its submission; needs both parents. */
        FILL_AND_SUBMIT,
        /** How far it is, masked. */
        VIEW
    }

    enum State {
        /** The other parent has still to agree. */
        WAITING,
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    /** A case, or a draft that may become one. */
    record Place(String caseNo, UUID draftId) {}

    @Id
    private UUID ref;

    private String caseNo;
    private UUID draftId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private String personDigest;
    private byte[] sealed;
    private String firstParent;
    private String secondParent;
    private Instant grantedAt;
    private Instant until;
    private Instant revokedAt;

    @Version
    private long version;

    protected Grant() {}

    Grant(UUID ref, Place place, Scope scope, String personDigest, byte[] sealed, String parent) {
        this.ref = ref;
        this.caseNo = place.caseNo();
        this.draftId = place.draftId();
        this.scope = scope;
        this.personDigest = personDigest;
        this.sealed = sealed;
        this.firstParent = parent;
    }

    Grant lasting(Instant from, Instant newUntil) {
        grantedAt = from;
        until = newUntil;
        return this;
    }

    /** The other parent agrees to the same; anything else under this reference is refused. */
    void agree(Place place, Scope newScope, String newDigest, String parent) {
        if (!place.equals(new Place(caseNo, draftId)) || scope != newScope || !personDigest.equals(newDigest)) {
            throw Refusal.conflict("PROXY_DIFFERENT", "这个编号已用于另一份代办授权，请另建一份。");
        }
        if (revokedAt != null) {
            throw Refusal.conflict("PROXY_REVOKED", "这份代办授权已撤销，需要时请重新授权。");
        }
        if (!parent.equals(firstParent)) {
            secondParent = parent;
        }
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** @param other parent of the draft or case, null when there is none */
    State state(String mother, String other, Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (!now.isBefore(until)) {
            return State.EXPIRED;
        }
        return scope == Scope.VIEW || hasAgreed(mother) && (other == null || hasAgreed(other))
                ? State.ACTIVE
                : State.WAITING;
    }

    private boolean hasAgreed(String parent) {
        return parent.equals(firstParent) || parent.equals(secondParent);
    }

    UUID ref() {
        return ref;
    }

    Optional<UUID> draftId() {
        return Optional.ofNullable(draftId);
    }

    Optional<String> caseNo() {
        return Optional.ofNullable(caseNo);
    }

    Scope scope() {
        return scope;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant until() {
        return until;
    }
}
