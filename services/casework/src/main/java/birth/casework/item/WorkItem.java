package birth.casework.item;

import birth.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One item of one child in one department: what state it is in, whose it is and until when. What is decided, and on
 * which facts, is the department's own and not here. The acts that pause it stand in {@link PausableItem}.
 */
@Entity
@Table(name = "work_item")
public class WorkItem extends PausableItem {

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

    @Column(name = "reopened_as")
    private Integer reopenedAs;

    @Column(name = "child_died_on")
    private LocalDate childDiedOn;

    private long sequence;

    @Version
    private long version;

    protected WorkItem() {}

    /** A request as it came; the data is still to be pulled. */
    public static WorkItem requested(UUID id, ItemRequest request) {
        var asked = new WorkItem();
        asked.ask(id, request);
        asked.become(State.FETCHING);
        return asked;
    }

    /** Taken back by the family before it was ever asked for: a request for it that comes later changes nothing. */
    public static WorkItem neverAsked(UUID id, ItemRequest request, Instant now) {
        var withdrawn = requested(id, request);
        withdrawn.close(State.WITHDRAWN, now);
        return withdrawn;
    }

    /** Keeps the newest projection, sealed. */
    public void keepSnapshot(byte[] sealed, int formVersionNo) {
        snapshot = sealed;
        formVersion = formVersionNo;
    }

    /** The first data is here; the clock starts, even under a hold. */
    public void accept(Instant now, LocalDate today, int promiseDays) {
        acceptedAt = now;
        clock().start(today, promiseDays);
        if (state() == State.FETCHING) {
            become(State.READY);
        } else {
            resumeTo(State.READY);
        }
    }

    /** The machine's reasons for leaving the item to a clerk; empty when there are none. */
    public void leaveToClerk(List<String> reasons) {
        checks = String.join(",", reasons);
    }

    /** True when the machine may decide: nobody holds the item, nothing is outstanding, nobody must come in person. */
    public boolean isFreeForMachine() {
        return state() == State.READY && !isMaterialOutstanding();
    }

    /** A decision by a person: the clerk who claimed it or, after an approval, anyone but the approver. */
    public void completeBy(String account, UUID result, Instant now) {
        mustBeDecidableBy(account);
        close(State.COMPLETED, now);
        resultId = result;
    }

    /** The machine's decision: only on an item nobody holds. */
    public void completeAutomatically(UUID result, Instant now) {
        mustBe(State.READY);
        materialMustBeHere();
        close(State.COMPLETED, now);
        resultId = result;
    }

    /** Back-entry of a result that came into being by hand; who may confirm it is the caller's duty. */
    public void completeByHand(UUID result, Instant now) {
        mustBeOpen();
        materialMustBeHere();
        close(State.COMPLETED, now);
        resultId = result;
    }

    public void refuse(UUID decision, Instant now) {
        end(State.REFUSED, decision, now);
    }

    public void notAccept(UUID decision, Instant now) {
        end(State.NOT_ACCEPTED, decision, now);
    }

    /** Ends the item because what it waited for will not come. */
    public void cancel(UUID decision, Instant now) {
        end(State.CANCELLED, decision, now);
    }

    public void withdraw(UUID decision, Instant now) {
        end(State.WITHDRAWN, decision, now);
    }

    /** The result of a completed item is another now; the item stays completed. */
    public void resultReplaced(UUID result) {
        mustBe(State.COMPLETED);
        resultId = result;
    }

    /** Once only, and only after an end without a result. Returns the next attempt. */
    public int reopen() {
        if (!State.REOPENABLE.contains(state())) {
            throw wrongState();
        }
        if (reopenedAs != null) {
            throw Refusal.conflict("ALREADY_REOPENED", "此件已重新启动过，请办理新的一次。");
        }
        reopenedAs = attempt() + 1;
        return reopenedAs;
    }

    public void childDied(LocalDate day) {
        childDiedOn = day;
    }

    /** The position of the next event in this item's stream, counted from 1 without a gap. */
    public long nextSequence() {
        return ++sequence;
    }

    private void end(State how, UUID decision, Instant now) {
        mustBeOpen();
        close(how, now);
        decisionId = decision;
    }

    private void close(State end, Instant now) {
        become(end);
        closedAt = now;
        forgetPauses();
    }

    public List<String> checks() {
        return checks.isEmpty() ? List.of() : List.of(checks.split(","));
    }

    @Override
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

    public LocalDate childDiedOn() {
        return childDiedOn;
    }
}
