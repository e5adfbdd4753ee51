package birth.household.examination;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.ItemEvents;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Snapshots;
import birth.household.register.BirthEntry;
import birth.household.registration.Registration;
import birth.household.registration.RegistrationDocument;
import birth.household.registration.Registrations;
import birth.household.rule.Newborn;
import birth.household.rule.Remark;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/**
 * An officer registers a child. The register is asked between two transactions, for it is another authority's; should
 * this service die in between, the same approval gets the same number again.
 */
@ApplicationScoped
public class RegisterChild {

    private final Desk desk;
    private final Snapshots snapshots;
    private final ForbidApproval forbidApproval;
    private final EntriesOfBirth entries;
    private final DrawNumber drawNumber;
    private final Registrations registrations;
    private final ItemEvents events;
    private final Decide decide;
    private final BusinessClock clock;

    RegisterChild(
            Desk desk,
            Snapshots snapshots,
            ForbidApproval forbidApproval,
            EntriesOfBirth entries,
            DrawNumber drawNumber,
            Registrations registrations,
            ItemEvents events,
            Decide decide,
            BusinessClock clock) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.forbidApproval = forbidApproval;
        this.entries = entries;
        this.drawNumber = drawNumber;
        this.registrations = registrations;
        this.events = events;
        this.decide = decide;
        this.clock = clock;
    }

    /**
     * @return id of the registration
     * @throws Refusal 409 with the remark that forbids it, or with the reason for which the item is held now
     */
    @Transactional(Transactional.TxType.NEVER)
    public UUID approve(UUID workItemId, ApprovalRequest request) {
        var birth = QuarkusTransaction.requiringNew().call(() -> approvable(workItemId, request));
        var number = drawNumber.drawFor(workItemId, birth, request.idNo(), desk.account());
        try {
            return QuarkusTransaction.requiringNew().call(() -> enter(workItemId, request, number));
        } catch (ConstraintViolationException broken) {
            throw refusal(broken, workItemId);
        }
    }

    private BirthEntry approvable(UUID workItemId, ApprovalRequest request) {
        var item = claimed(workItemId);
        forbidApproval.whileRemarked(item, request);
        return entries.of(item);
    }

    private UUID enter(UUID workItemId, ApprovalRequest request, String number) {
        var item = claimed(workItemId);
        var child = Newborn.in(snapshots.of(item));
        var household = request.household(child.form().field("hukou.householdNo"));
        var registration = registrations.enter(
                item,
                Registration.Kind.REGISTERED,
                RegistrationDocument.of(child, household, request.stated(), number),
                LocalDate.now(clock));
        events.say(item, "id-number-known", Map.of("resultId", registration.id()));
        decide.complete(item, registration.id(), desk.account());
        return registration.id();
    }

    private RuntimeException refusal(ConstraintViolationException broken, UUID workItemId) {
        if (Registrations.ONE_PER_CHILD.contains(String.valueOf(broken.getConstraintName()))) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> forbidApproval.refusal(Remark.DUPLICATE_CHILD, claimed(workItemId)));
        }
        return Registrations.ONE_PER_NUMBER.equals(broken.getConstraintName())
                ? Refusal.conflict("ID_NUMBER_TAKEN", "这个公民身份号码已登记给另一人，不能使用。请与人口库核对。")
                : broken;
    }

    private WorkItem claimed(UUID workItemId) {
        var item = desk.lockedInScope(workItemId);
        item.mustBeClaimedBy(desk.account());
        return item;
    }
}
