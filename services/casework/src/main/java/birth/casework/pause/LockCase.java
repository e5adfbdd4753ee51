package birth.casework.pause;

import birth.casework.item.Chronicle;
import birth.casework.item.HeldKind;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.second.Proposals;
import birth.casework.snapshot.Snapshots;
import birth.kit.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A fraud lock is on the case (domain.md 3.3): this office holds every open item it has of it, and each it is asked for while the
 * lock stands. It is released where it was set, by two persons there; nobody here can.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LockCase {

    private static final UUID NONE = new UUID(0, 0);

    private final CaseLocks locks;
    private final WorkItems items;
    private final Proposals proposals;
    private final Snapshots snapshots;
    private final Chronicle chronicle;

    LockCase(CaseLocks locks, WorkItems items, Proposals proposals, Snapshots snapshots, Chronicle chronicle) {
        this.locks = locks;
        this.items = items;
        this.proposals = proposals;
        this.snapshots = snapshots;
        this.chronicle = chronicle;
    }

    void hear(Event event) {
        var caseNo = event.text("caseNo");
        var lockId = UUID.fromString(event.text("lockId"));
        locks.oneAtATime(caseNo);
        if (event.type().equals("case.locked.v1")) {
            locks.set(lockId, caseNo, event.text("reasonCode"));
            each(caseNo, this::holdIfLocked);
        } else {
            locks.lift(lockId, caseNo);
            each(caseNo, this::release);
        }
    }

    /** An item that has just come is held while any lock stands on its case. */
    public void asked(WorkItem item) {
        locks.oneAtATime(item.caseNo());
        holdIfLocked(item);
    }

    private void holdIfLocked(WorkItem item) {
        holdUnder(item, NONE);
    }

    /** @param lifted a lock that was just lifted here and that not everybody has heard of yet */
    void holdUnder(WorkItem item, UUID lifted) {
        if (item.state().isOpen() && !item.isLockedForFraud()) {
            locks.standing(item.caseNo(), lifted).ifPresent(reasonCode -> hold(item, reasonCode));
        }
    }

    private void hold(WorkItem item, String reasonCode) {
        item.lock(HeldKind.FRAUD, reasonCode);
        chronicle.say(item, "held", Map.of("reasonCode", reasonCode));
        chronicle.note(item, Chronicle.MACHINE, "CASE_LOCKED", reasonCode);
    }

    private void release(WorkItem item) {
        var own = proposals.of(item, FraudHold.SET).isPresent();
        if (item.isLockedForFraud()
                && !own
                && locks.standing(item.caseNo(), NONE).isEmpty()) {
            var reasonCode = item.heldFor();
            item.unhold();
            chronicle.say(item, "released", Map.of("reasonCode", reasonCode));
            chronicle.note(item, Chronicle.MACHINE, "CASE_UNLOCKED", reasonCode);
            snapshots.lookAgain(item);
        }
    }

    /** In a fixed order, as everybody who locks several. */
    private void each(String caseNo, Consumer<WorkItem> act) {
        items.getEntityManager()
                .createQuery("select i.id from WorkItem i where i.caseNo = ?1 order by i.id", UUID.class)
                .setParameter(1, caseNo)
                .getResultList()
                .forEach(id -> act.accept(items.locked(id)));
    }
}
