package birth.casework.pause;

import birth.casework.item.Chronicle;
import birth.casework.item.HeldKind;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.remark.Remarks;
import birth.casework.second.Proposal;
import birth.casework.second.Proposals;
import birth.casework.snapshot.Snapshots;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Hold after a fraud sign (疑点核查, domain.md 3.3): a lock only two persons of the security role may lift, not its author. It is set
 * at one item and is the whole case's ({@link LockCase}); it stands beyond the end of that item.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FraudHold {

    static final String SET = "FRAUD_HOLD";
    private static final String RELEASE = "FRAUD_RELEASE";

    private final WorkItems items;
    private final LockCase lockCase;
    private final Proposals proposals;
    private final Remarks remarks;
    private final Snapshots snapshots;
    private final Chronicle chronicle;

    FraudHold(
            WorkItems items,
            LockCase lockCase,
            Proposals proposals,
            Remarks remarks,
            Snapshots snapshots,
            Chronicle chronicle) {
        this.items = items;
        this.lockCase = lockCase;
        this.proposals = proposals;
        this.remarks = remarks;
        this.snapshots = snapshots;
        this.chronicle = chronicle;
    }

    /** Locks an open item wherever it stands; nobody need have claimed it. */
    public void set(WorkItem item, String reasonCode, String account) {
        if (item.isLockedForFraud()) {
            throw Refusal.conflict("FRAUD_HOLD", "此件已因疑点核查锁定。");
        }
        item.lock(HeldKind.FRAUD, reasonCode);
        var lockId = proposals.open(item, SET, account, reasonCode);
        chronicle.say(item, "held", Map.of("reasonCode", reasonCode));
        chronicle.say(item, "case-locked", Map.of("lockId", lockId, "reasonCode", reasonCode));
        chronicle.note(item, account, SET, reasonCode);
    }

    /** An item that has locked its case: why, who did it when, and who has spoken for the release. */
    public record Locked(WorkItem item, String reasonCode, String setBy, Instant setAt, String releaseProposedBy) {}

    /** Every lock set here that stands now, the longest first. */
    public List<Locked> all() {
        return proposals.all(SET).stream().map(this::locked).toList();
    }

    private Locked locked(Proposal set) {
        var item = items.findById(set.workItemId());
        var release = proposals.of(item, RELEASE).map(Proposal::proposedBy);
        return new Locked(
                item,
                proposals.documentOf(set, String.class),
                set.proposedBy(),
                set.proposedAt(),
                release.orElse(null));
    }

    /** True when the second person has released it; false while that person is awaited. */
    public boolean release(WorkItem item, String reason, String officer) {
        var set = proposals.of(item, SET).orElseThrow(() -> notSetHere(item));
        set.mustNotBeBy(officer);
        var first = proposals.of(item, RELEASE);
        remarks.add(item, officer, RELEASE, reason);
        if (first.isEmpty()) {
            proposals.open(item, RELEASE, officer, reason);
            chronicle.note(item, officer, "FRAUD_RELEASE_PROPOSED", null);
            return false;
        }
        first.get().mustNotBeBy(officer);
        var reasonCode = proposals.documentOf(set, String.class);
        proposals.close(item, RELEASE);
        proposals.close(item, SET);
        if (item.isLockedForFraud()) {
            item.unhold();
            chronicle.say(item, "released", Map.of("reasonCode", reasonCode));
        }
        chronicle.say(item, "case-unlocked", Map.of("lockId", set.id()));
        chronicle.note(item, officer, "FRAUD_RELEASED", reasonCode);
        lockCase.holdUnder(item, set.id());
        snapshots.lookAgain(item);
        return true;
    }

    private static Refusal notSetHere(WorkItem item) {
        return item.isLockedForFraud()
                ? Refusal.conflict("LOCKED_WITH_CASE", "此件随整案锁定，请在最先锁定的事项处由两位安全管理人员解除，解除后此件自动恢复。")
                : Refusal.conflict("WRONG_STATE", "此件没有因疑点核查锁定。");
    }
}
