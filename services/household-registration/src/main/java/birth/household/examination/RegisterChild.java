package birth.household.examination;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.WorkItem;
import birth.casework.second.Confirmations;
import birth.household.register.BirthEntry;
import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * An officer registers a child. The register is asked between two transactions, for it is another authority's; should
 * this service die in between, the same approval gets the same number again.
 */
@ApplicationScoped
public class RegisterChild {

    private final Desk desk;
    private final ForbidApproval forbidApproval;
    private final Approvals approvals;
    private final EntriesOfBirth entries;
    private final DrawNumber drawNumber;
    private final EnterChild enterChild;
    private final Decide decide;

    RegisterChild(
            Desk desk,
            ForbidApproval forbidApproval,
            Approvals approvals,
            EntriesOfBirth entries,
            DrawNumber drawNumber,
            EnterChild enterChild,
            Decide decide) {
        this.desk = desk;
        this.forbidApproval = forbidApproval;
        this.approvals = approvals;
        this.entries = entries;
        this.drawNumber = drawNumber;
        this.enterChild = enterChild;
        this.decide = decide;
    }

    void onStart(@Observes StartupEvent start, Confirmations confirmations) {
        confirmations.paper("H", this::confirm);
    }

    /**
     * @return id of the registration; empty while a second person must confirm
     * @throws Refusal 409 with the remark that forbids it, or with the reason for which the item is held now
     */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<UUID> approve(UUID workItemId, ApprovalRequest request) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ready(workItemId, request))
                .map(birth -> register(workItemId, birth, request));
    }

    private UUID confirm(UUID workItemId) {
        var request = QuarkusTransaction.requiringNew().call(() -> approvals.of(workItemId));
        return register(
                workItemId, QuarkusTransaction.requiringNew().call(() -> approvable(workItemId, request)), request);
    }

    private Optional<BirthEntry> ready(UUID workItemId, ApprovalRequest request) {
        var birth = approvable(workItemId, request);
        var item = decidable(workItemId);
        if (!decide.needsSecondPerson(item)) {
            return Optional.of(birth);
        }
        approvals.keep(workItemId, request);
        decide.approve(item, desk.account());
        return Optional.empty();
    }

    private BirthEntry approvable(UUID workItemId, ApprovalRequest request) {
        var item = decidable(workItemId);
        forbidApproval.whileRemarked(item, request);
        return entries.of(item);
    }

    private UUID register(UUID workItemId, BirthEntry birth, ApprovalRequest request) {
        var number = drawNumber.drawFor(workItemId, birth, request.idNo(), desk.account());
        return enterChild.orRefuse(workItemId, () -> {
            var item = decidable(workItemId);
            forbidApproval.whileRemarked(item, request);
            var result = enterChild.registered(item, request, number);
            decide.complete(item, result, desk.account());
            return result;
        });
    }

    private WorkItem decidable(UUID workItemId) {
        var item = desk.lockedInScope(workItemId);
        item.mustBeDecidableBy(desk.account());
        return item;
    }
}
