package birth.application.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A promise a parent signed in place of a proof, for all children of one delivery (domain.md 3.3, 告知承诺制). */
@Entity
@Table(name = "written_promise")
public class WrittenPromise {

    @Id
    private UUID id;

    private String deliveryRef;

    @Enumerated(EnumType.STRING)
    private PromiseKind kind;

    private int textVersion;
    private String signerDigest;
    private Instant signedAt;
    private String signature;
    private String breachedBy;
    private Instant breachedAt;
    private byte[] breachReason;

    @Version
    private long version;

    protected WrittenPromise() {}

    WrittenPromise(String deliveryRef, PromiseText text, String signerDigest, Instant at, String signature) {
        this.id = UUID.randomUUID();
        this.deliveryRef = deliveryRef;
        this.kind = text.kind();
        this.textVersion = text.version();
        this.signerDigest = signerDigest;
        this.signedAt = at;
        this.signature = signature;
    }

    /** The first finding counts. */
    void breached(String account, byte[] sealedReason, Instant at) {
        if (breachedAt == null) {
            breachedBy = account;
            breachReason = sealedReason;
            breachedAt = at;
        }
    }

    boolean isKept() {
        return breachedAt == null;
    }

    UUID id() {
        return id;
    }

    PromiseKind kind() {
        return kind;
    }

    int textVersion() {
        return textVersion;
    }

    Instant signedAt() {
        return signedAt;
    }

    Instant breachedAt() {
        return breachedAt;
    }
}
