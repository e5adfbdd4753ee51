package birth.casework.item;

import birth.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** Whose the item is, and what a second person must add. */
@MappedSuperclass
abstract class ClaimedItem extends RequestedItem {

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "handed_over_by")
    private String handedOverBy;

    @Column(name = "touched_at")
    private Instant touchedAt;

    private boolean diverted;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "material_outstanding")
    private boolean materialOutstanding;

    public void claim(String account) {
        if (claimedBy != null && (state == State.CLAIMED || state == State.DIVERTED)) {
            throw Refusal.conflict(
                    "ALREADY_CLAIMED", claimedBy.equals(account) ? "您已领取此件，可以直接办理。" : "此件已被同事领取，请办理下一件。");
        }
        if (state != State.READY && state != State.DIVERTED) {
            throw wrongState();
        }
        claimedBy = account;
        state = home();
    }

    public void release(String account) {
        mustBeClaimedBy(account);
        claimedBy = null;
        handedOverBy = null;
        state = home();
    }

    /**
     * Passes to a colleague, or back into the queue; also while a pause waits for somebody else, who then answers the new officer.
     *
     * @param to the colleague, or null for the queue
     */
    public void handOver(String from, String to) {
        mustBeOpen();
        if (claimedBy == null) {
            throw Refusal.conflict("NOT_CLAIMED", "此件无人领取，不需要移交。");
        }
        if (claimedBy.equals(to)) {
            throw Refusal.conflict("ALREADY_CLAIMED", "此件已在这位同事手中。");
        }
        claimedBy = to;
        handedOverBy = to == null ? null : from;
        if (state == State.CLAIMED) {
            state = home();
        }
    }

    /** Who handed the item over has it again, as long as the colleague has not done anything with it. */
    public void takeBack(String account) {
        mustBeOpen();
        if (claimedBy == null || !account.equals(handedOverBy)) {
            throw Refusal.conflict("NOTHING_TO_TAKE_BACK", "此件不是您移交的，或同事已经开始办理。");
        }
        claimedBy = account;
        handedOverBy = null;
    }

    /** Something happened to the item; what its officer does himself ends the giver's right to take it back. */
    void touched(String actor, Instant at) {
        touchedAt = at;
        if (actor.equals(claimedBy)) {
            handedOverBy = null;
        }
    }

    public void mustBeClaimedBy(String account) {
        if (state != State.READY && state != State.CLAIMED && state != State.DIVERTED) {
            throw wrongState();
        }
        if (claimedBy == null) {
            throw Refusal.conflict("NOT_CLAIMED", "请先领取此件，再作出决定。");
        }
        if (!claimedBy.equals(account)) {
            throw Refusal.conflict("ALREADY_CLAIMED", "此件已被同事领取，请办理下一件。");
        }
    }

    /** For the acts a supervisor may do on a colleague's item: in a clerk's hands or in the queue. */
    public void mustBeAtDeskOf(String account, boolean supervisor) {
        if (!supervisor) {
            mustBeClaimedBy(account);
        } else if (state != State.READY && state != State.CLAIMED && state != State.DIVERTED) {
            throw wrongState();
        }
    }

    /** May complete now: the clerk who claimed it or, after an approval, anyone but the approver. */
    public void mustBeDecidableBy(String account) {
        if (state == State.APPROVED) {
            mustBeConfirmableBy(account);
        } else {
            mustBeClaimedBy(account);
            materialMustBeHere();
        }
    }

    /** The clerk's approval; the paper waits for a second person (domain.md 3.2 待制证). */
    public void approve(String account) {
        mustBeClaimedBy(account);
        materialMustBeHere();
        approvedBy = account;
        state = State.APPROVED;
    }

    public void mustBeConfirmableBy(String account) {
        mustBe(State.APPROVED);
        if (account.equals(approvedBy)) {
            throw Refusal.conflict("SAME_PERSON", "此件由您审核，须由另一位同事复核。");
        }
    }

    /** The approval is undone before the paper; the item goes back to its clerk. */
    public void reverse() {
        mustBe(State.APPROVED);
        approvedBy = null;
        state = home();
    }

    /** The machine sends the item, or a clerk after it was claimed, to the window. It stays workable; its clock stands. */
    void atWindow() {
        goToWindow();
        diverted = true;
        state = State.DIVERTED;
    }

    public void awaitMaterial(boolean outstanding) {
        materialOutstanding = outstanding;
    }

    void materialMustBeHere() {
        if (materialOutstanding) {
            throw Refusal.conflict("MATERIAL_OUTSTANDING", "容缺材料尚未补齐，补齐前不能办结。");
        }
    }

    /** Where the item stands when nothing holds it. */
    State home() {
        if (diverted) {
            return State.DIVERTED;
        }
        return claimedBy == null ? State.READY : State.CLAIMED;
    }

    void become(State next) {
        state = next;
    }

    void mustBe(State expected) {
        if (state != expected) {
            throw wrongState();
        }
    }

    void mustBeOpen() {
        if (!state.isOpen()) {
            throw wrongState();
        }
    }

    Refusal wrongState() {
        return Refusal.conflict("WRONG_STATE", "此件现为“" + state + "”，不能这样办理，请刷新后查看。");
    }

    public State state() {
        return state;
    }

    public String claimedBy() {
        return claimedBy;
    }

    /** Who handed the item over to its officer and may still take it back. */
    public String handedOverBy() {
        return handedOverBy;
    }

    /** When anything last happened to the item. */
    public Instant touchedAt() {
        return touchedAt;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public boolean isDiverted() {
        return diverted;
    }

    public boolean isMaterialOutstanding() {
        return materialOutstanding;
    }

    public abstract WorkClock clock();
}
