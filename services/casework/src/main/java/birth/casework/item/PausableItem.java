package birth.casework.item;

import birth.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** What makes an item stand still, and what lets it go on (domain.md 3.3, 4.1). */
@MappedSuperclass
abstract class PausableItem extends ClaimedItem {

    /** The 2nd return was the last a clerk may make alone (domain.md 3.3). */
    private static final int RETURNS_OF_A_CLERK = 2;

    @Column(name = "held_for")
    private String heldFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_kind")
    private HeldKind heldKind;

    @Column(name = "held_until")
    private LocalDate heldUntil;

    /** Where a hold goes back to. */
    @Enumerated(EnumType.STRING)
    @Column(name = "resume_to")
    private State resumeTo;

    private int returns;

    @Column(name = "revision_by")
    private LocalDate revisionBy;

    @Column(name = "revision_after")
    private Integer revisionAfter;

    @Column(name = "suspension_type")
    private String suspensionType;

    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    @Column(name = "extended_days")
    private int extendedDays;

    @Column(name = "deemed_accepted_on")
    private LocalDate deemedAcceptedOn;

    public void notice(LocalDate today) {
        pauseAs(State.NOTICE, today);
    }

    /** The notice is answered or void and the newest data is here; the same clerk goes on. */
    public void resumeAfterNotice(LocalDate today) {
        resumeFrom(State.NOTICE, today);
    }

    /** Sent back to the parent; the revision is a form newer than the one held now. */
    public void returnToParent(LocalDate today, LocalDate answerBy, int formVersionHeld) {
        pauseAs(State.RETURNED, today);
        returns++;
        revisionBy = answerBy;
        revisionAfter = formVersionHeld;
    }

    /** True when the form held now is newer than the one that was returned. */
    public boolean isRevisedIn(int formVersionHeld) {
        return state() == State.RETURNED && formVersionHeld > revisionAfter;
    }

    public void resumeAfterRevision(LocalDate today) {
        resumeFrom(State.RETURNED, today);
        revisionBy = null;
        revisionAfter = null;
    }

    public void suspend(String type, LocalDate plannedEnd, LocalDate today) {
        pauseAs(State.SUSPENDED, today);
        suspensionType = type;
        suspendedUntil = plannedEnd;
    }

    public void endSuspension(LocalDate today) {
        resumeFrom(State.SUSPENDED, today);
        suspensionType = null;
        suspendedUntil = null;
    }

    /** Waits for another department's result; the waiting time is not this department's (domain.md 4.1). */
    public void waitForPredecessor(LocalDate today) {
        mustBe(State.READY);
        pauseAs(State.WAITING, today);
    }

    public void proceed(LocalDate today) {
        resumeFrom(State.WAITING, today);
    }

    /** To the window; whoever claimed it keeps it. */
    public void divert(LocalDate today) {
        if (isDiverted()) {
            throw wrongState();
        }
        pauseAs(State.DIVERTED, today);
        atWindow();
    }

    public void extend(int days) {
        if (extendedDays > 0) {
            throw Refusal.conflict("ALREADY_EXTENDED", "此件已延期一次，不能再次延期。");
        }
        extendedDays = days;
        clock().extend(days);
    }

    /** Held by a clerk or by the machine; the clock goes on, for it is no special procedure. */
    public void hold(HeldKind kind, String reasonCode) {
        if (state() != State.READY && state() != State.CLAIMED && state() != State.DIVERTED) {
            throw wrongState();
        }
        lock(kind, reasonCode);
    }

    /** Locks the item wherever it stands, also where another hold was: a fraud sign, an objection (domain.md 3.3). */
    public void lock(HeldKind kind, String reasonCode) {
        mustBeOpen();
        if (state() != State.HELD) {
            resumeTo = state() == State.CLAIMED || state() == State.READY ? null : state();
        }
        heldKind = kind;
        heldFor = reasonCode;
        heldUntil = null;
        become(State.HELD);
    }

    /** A hold that ends by itself on that day; null for one that somebody must lift. */
    public void holdUntil(LocalDate day) {
        mustBe(State.HELD);
        heldUntil = day;
    }

    void resumeTo(State next) {
        resumeTo = next;
    }

    public void unhold() {
        mustBe(State.HELD);
        become(resumeTo == null ? home() : resumeTo);
        heldFor = null;
        heldKind = null;
        heldUntil = null;
        resumeTo = null;
    }

    public void deemAccepted(LocalDate today) {
        deemedAcceptedOn = today;
    }

    void forgetPauses() {
        heldFor = null;
        heldKind = null;
        heldUntil = null;
        resumeTo = null;
        revisionBy = null;
        revisionAfter = null;
        suspensionType = null;
        suspendedUntil = null;
    }

    private void pauseAs(State pause, LocalDate today) {
        if (state() != State.READY && state() != State.CLAIMED && state() != State.DIVERTED) {
            throw wrongState();
        }
        clock().pause(today);
        become(pause);
    }

    /** A diverted item's clock stays still: the family comes when it suits them. */
    private void resumeFrom(State pause, LocalDate today) {
        mustBe(pause);
        if (!isDiverted()) {
            clock().resume(today);
        }
        become(home());
    }

    public String heldFor() {
        return heldFor;
    }

    public HeldKind heldKind() {
        return heldKind;
    }

    public LocalDate heldUntil() {
        return heldUntil;
    }

    public boolean isLockedForFraud() {
        return heldKind == HeldKind.FRAUD;
    }

    public int returns() {
        return returns;
    }

    /** Only a supervisor may return the item again, or take it on. */
    public boolean needsSupervisor() {
        return returns >= RETURNS_OF_A_CLERK;
    }

    public LocalDate revisionBy() {
        return revisionBy;
    }

    public String suspensionType() {
        return suspensionType;
    }

    public LocalDate suspendedUntil() {
        return suspendedUntil;
    }

    public int extendedDays() {
        return extendedDays;
    }

    public LocalDate deemedAcceptedOn() {
        return deemedAcceptedOn;
    }
}
