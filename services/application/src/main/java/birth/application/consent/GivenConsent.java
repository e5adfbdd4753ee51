package birth.application.consent;

import birth.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** The other parent's consent to one case, for that case alone: what was decided, when, and which limits have been told. */
@Embeddable
public class GivenConsent {

    @Enumerated(EnumType.STRING)
    @Column(name = "consent")
    private Consent state;

    @Column(name = "consent_step")
    private int step;

    private Instant consentedAt;

    protected GivenConsent() {}

    public GivenConsent(boolean needed) {
        state = needed ? Consent.WAITING : Consent.NOT_NEEDED;
    }

    /**
     * The other parent decides; the same answer again changes nothing. Until the time has run out a refusal or a revocation can
     * become a grant online (domain.md 2.2 E16); what is signed before a window grants after it too, so that no family has to
     * begin anew. Answers whether something changed.
     *
     * @param lapsesAt when the time for an answer online runs out
     */
    boolean decide(boolean granted, ConsentMethod method, Instant at, Instant lapsesAt) {
        var decision = granted ? Consent.GRANTED : Consent.REFUSED;
        if (state == decision) {
            return false;
        }
        if (state == Consent.NOT_NEEDED) {
            throw Refusal.conflict("CONSENT_NOT_NEEDED", "这个办件不需要另一方授权。");
        }
        var inTime = at.isBefore(lapsesAt);
        if (state != Consent.WAITING && !(granted && canBecomeGrant(method, inTime))) {
            throw Refusal.conflict(
                    "CONSENT_DECIDED",
                    state == Consent.EXPIRED || !inTime
                            ? "网上授权的期限已过；同意的，请带身份证件到政务服务大厅窗口签字授权，出生登记随即继续，不需要重新填写。"
                            : "您已经作过决定；不再同意的请撤销授权。");
        }
        state = decision;
        consentedAt = at;
        return true;
    }

    /** Takes a given consent back; again changes nothing. Answers whether something changed. */
    boolean revoke() {
        if (state == Consent.REVOKED) {
            return false;
        }
        if (state != Consent.GRANTED) {
            throw Refusal.conflict("CONSENT_NOT_GIVEN", "您还没有授权，不需要撤销；不同意的请选择“不授权”。");
        }
        state = Consent.REVOKED;
        return true;
    }

    /** The other parent can answer no more (domain.md 2.2 E28), so nothing is waited for. Answers whether something changed. */
    boolean dispense() {
        if (state == Consent.NOT_NEEDED || state == Consent.GRANTED) {
            return false;
        }
        state = Consent.NOT_NEEDED;
        return true;
    }

    void expire() {
        state = Consent.EXPIRED;
    }

    /** Answers whether this limit was not told before. */
    boolean reach(ConsentLimit limit) {
        if (!limit.states().contains(state) || step >= limit.step()) {
            return false;
        }
        step = limit.step();
        return true;
    }

    private boolean canBecomeGrant(ConsentMethod method, boolean inTime) {
        return state.isDenied() && (method == ConsentMethod.PAPER || inTime && state != Consent.EXPIRED);
    }

    public Consent state() {
        return state;
    }

    /** Asked for so long that the parents are told (domain.md 12, A02: 等待授权超时). */
    public boolean isOverdue() {
        return state == Consent.WAITING && step >= ConsentLimit.OVERDUE.step();
    }

    public Optional<Instant> grantedAt() {
        return state == Consent.GRANTED ? Optional.ofNullable(consentedAt) : Optional.empty();
    }
}
