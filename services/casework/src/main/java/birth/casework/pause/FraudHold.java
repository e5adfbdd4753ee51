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
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Hold after a fraud sign (疑点核查, domain.md 3.3): a lock only two persons of the security role may lift, not its author. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FraudHold {

    private static final String SET = "FRAUD_HOLD";
    private static final String RELEASE = "FRAUD_RELEASE";

    private final WorkItems items;
    private final Proposals proposals;
    private final Remarks remarks;
    private final Snapshots snapshots;
    private final Chronicle chronicle;

    FraudHold(WorkItems items, Proposals proposals, Remarks remarks, Snapshots snapshots, Chronicle chronicle) {
        this.items = items;
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
        proposals.open(item, SET, account, reasonCode);
        chronicle.say(item, "held", Map.of("reasonCode", reasonCode));
        chronicle.note(item, account, SET, reasonCode);
    }

    /** A locked item: who locked it when, and who has spoken for its release. */
    public record Locked(WorkItem item, String setBy, Instant setAt, String releaseProposedBy) {}

    /** Everything locked now, the longest first. */
    public List<Locked> all() {
        return items.list("heldKind", HeldKind.FRAUD).stream()
                .map(item -> {
                    var set = proposals.of(item, SET).orElseThrow();
                    var release = proposals.of(item, RELEASE).map(Proposal::proposedBy);
                    return new Locked(item, set.proposedBy(), set.proposedAt(), release.orElse(null));
                })
                .sorted(Comparator.comparing(Locked::setAt))
                .toList();
    }

    /** True when the second person has released it; false while that person is awaited. */
    public boolean release(WorkItem item, String reason, String officer) {
        if (!item.isLockedForFraud()) {
            throw Refusal.conflict("WRONG_STATE", "此件没有因疑点核查锁定。");
        }
        proposals.of(item, SET).ifPresent(setBy -> setBy.mustNotBeBy(officer));
        var first = proposals.of(item, RELEASE);
        remarks.add(item, officer, RELEASE, reason);
        if (first.isEmpty()) {
            proposals.open(item, RELEASE, officer, reason);
            chronicle.note(item, officer, "FRAUD_RELEASE_PROPOSED", null);
            return false;
        }
        first.get().mustNotBeBy(officer);
        proposals.close(item, RELEASE);
        proposals.close(item, SET);
        var reasonCode = item.heldFor();
        item.unhold();
        chronicle.say(item, "released", Map.of("reasonCode", reasonCode));
        chronicle.note(item, officer, "FRAUD_RELEASED", reasonCode);
        snapshots.lookAgain(item);
        return true;
    }
}
