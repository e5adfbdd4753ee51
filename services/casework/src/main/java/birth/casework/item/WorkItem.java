package birth.casework.item;

import birth.kit.problem.Refusal;
import birth.kit.time.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One item of one child in one department: what state it is in, whose it is and until when. What is decided, and on
 * which facts, is the department's own and not here.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    private UUID id;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "child_index")
    private int childIndex;

    private String item;
    private int attempt;
    private String region;
    private String unit;
    private String route;

    @Column(name = "delivery_ref")
    private String deliveryRef;

    @Column(name = "plural_index")
    private int pluralIndex;

    private String seen;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "held_for")
    private String heldFor;

    private String checks = "";

    @Embedded
    private WorkClock clock = new WorkClock();

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "result_id")
    private UUID resultId;

    @Column(name = "decision_id")
    private UUID decisionId;

    private byte[] snapshot;

    @Column(name = "form_version")
    private int formVersion;

    private long sequence;

    @Version
    private long version;

    protected WorkItem() {}

    /** A request as it came; the data is still to be pulled. */
    public static WorkItem requested(UUID id, ItemRequest request) {
        var asked = new WorkItem();
        asked.id = id;
        asked.caseNo = request.caseNo();
        asked.childIndex = request.childIndex();
        asked.item = request.item();
        asked.attempt = request.attempt();
        asked.region = request.region();
        asked.unit = request.unit();
        asked.route = request.route();
        asked.deliveryRef = request.deliveryRef();
        asked.pluralIndex = request.pluralIndex();
        asked.seen = request.seen();
        asked.state = State.FETCHING;
        return asked;
    }

    /** Keeps the newest projection, sealed. */
    public void keepSnapshot(byte[] sealed, int formVersionNo) {
        snapshot = sealed;
        formVersion = formVersionNo;
    }

    public void accept(Instant now, LocalDate today, int promiseDays, WorkingDays calendar) {
        mustBe(State.FETCHING);
        acceptedAt = now;
        clock.start(today, promiseDays, calendar);
        state = State.READY;
    }

    /** The machine's reasons for leaving the item to a clerk; empty when there are none. */
    public void leaveToClerk(List<String> reasons) {
        checks = String.join(",", reasons);
    }

    public void claim(String account) {
        if (state == State.CLAIMED) {
            throw Refusal.conflict(
                    "ALREADY_CLAIMED", claimedBy.equals(account) ? "您已领取此件，可以直接办理。" : "此件已被同事领取，请办理下一件。");
        }
        mustBe(State.READY);
        claimedBy = account;
        state = State.CLAIMED;
    }

    public void release(String account) {
        mustBeClaimedBy(account);
        claimedBy = null;
        state = State.READY;
    }

    public void notice(String account, LocalDate today, WorkingDays calendar) {
        mustBeClaimedBy(account);
        clock.pause(today, calendar);
        state = State.NOTICE;
    }

    /** The answer has arrived and the new data is here; the same clerk goes on. */
    public void resumeAfterAnswer(LocalDate today, WorkingDays calendar) {
        mustBe(State.NOTICE);
        clock.resume(today, calendar);
        state = claimedBy == null ? State.READY : State.CLAIMED;
    }

    /** Waits for another department's result; the waiting time is not this department's (domain.md 4.1). */
    public void waitForPredecessor(LocalDate today, WorkingDays calendar) {
        mustBe(State.READY);
        clock.pause(today, calendar);
        state = State.WAITING;
    }

    public void proceed(LocalDate today, WorkingDays calendar) {
        mustBe(State.WAITING);
        clock.resume(today, calendar);
        state = State.READY;
    }

    /** Held by a clerk or by the machine; the clock goes on, for it is no special procedure. */
    public void hold(String reasonCode) {
        if (state != State.READY && state != State.CLAIMED) {
            throw wrongState();
        }
        heldFor = reasonCode;
        state = State.HELD;
    }

    public void unhold() {
        mustBe(State.HELD);
        heldFor = null;
        state = claimedBy == null ? State.READY : State.CLAIMED;
    }

    /** A clerk's decision: only the one who claimed it. */
    public void completeBy(String account, UUID result, Instant now) {
        mustBeClaimedBy(account);
        close(State.COMPLETED, now);
        resultId = result;
    }

    /** The machine's decision: only on an item nobody holds. */
    public void completeAutomatically(UUID result, Instant now) {
        mustBe(State.READY);
        close(State.COMPLETED, now);
        resultId = result;
    }

    public void refuseBy(String account, UUID decision, Instant now) {
        mustBeClaimedBy(account);
        close(State.REFUSED, now);
        decisionId = decision;
    }

    /** Ends the item because what it waited for will not come. */
    public void cancel(UUID decision, Instant now) {
        if (!state.isOpen()) {
            throw wrongState();
        }
        close(State.CANCELLED, now);
        decisionId = decision;
    }

    /** The position of the next event in this item's stream, counted from 1 without a gap. */
    public long nextSequence() {
        return ++sequence;
    }

    /** What the application must have seen before its projection is new enough, e.g. {@code B.1.4,H.1.3}. */
    public void mustHaveSeen(String marks) {
        seen = marks;
    }

    public void mustBeClaimedBy(String account) {
        if (state == State.READY) {
            throw Refusal.conflict("NOT_CLAIMED", "请先领取此件，再作出决定。");
        }
        mustBe(State.CLAIMED);
        if (!claimedBy.equals(account)) {
            throw Refusal.conflict("ALREADY_CLAIMED", "此件已被同事领取，请办理下一件。");
        }
    }

    private void mustBe(State expected) {
        if (state != expected) {
            throw wrongState();
        }
    }

    private Refusal wrongState() {
        return Refusal.conflict("WRONG_STATE", "此件现为“" + state + "”，不能这样办理，请刷新后查看。");
    }

    private void close(State end, Instant now) {
        state = end;
        closedAt = now;
        heldFor = null;
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

    /** Case number and child index: twins share a case. */
    public String subject() {
        return caseNo + "-" + childIndex;
    }

    public String item() {
        return item;
    }

    public int attempt() {
        return attempt;
    }

    public String region() {
        return region;
    }

    public String unit() {
        return unit;
    }

    public String route() {
        return route;
    }

    public String deliveryRef() {
        return deliveryRef;
    }

    public int pluralIndex() {
        return pluralIndex;
    }

    public String seen() {
        return seen;
    }

    public State state() {
        return state;
    }

    public String claimedBy() {
        return claimedBy;
    }

    public String heldFor() {
        return heldFor;
    }

    public List<String> checks() {
        return checks.isEmpty() ? List.of() : List.of(checks.split(","));
    }

    public WorkClock clock() {
        return clock;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public UUID resultId() {
        return resultId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public byte[] snapshot() {
        return snapshot;
    }

    public int formVersion() {
        return formVersion;
    }

    /** The number of this item, as printed on papers (domain.md 6.10). */
    public String itemNo() {
        return caseNo + "-" + item + childIndex;
    }
}
