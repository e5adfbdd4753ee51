package birth.household.examination;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Snapshots;
import birth.household.registration.CancelNumber;
import birth.household.registration.Household;
import birth.household.registration.Registration;
import birth.household.registration.RegistrationDocument;
import birth.household.registration.Registrations;
import birth.household.rule.Newborn;
import birth.household.rule.Remark;
import birth.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Writes a child into the household's register and says that its number is known; the item is completed by the caller. */
@ApplicationScoped
class EnterChild {

    private final Snapshots snapshots;
    private final Registrations registrations;
    private final CancelNumber cancelNumber;
    private final ForbidApproval forbidApproval;
    private final WorkItems items;
    private final Chronicle chronicle;

    EnterChild(
            Snapshots snapshots,
            Registrations registrations,
            CancelNumber cancelNumber,
            ForbidApproval forbidApproval,
            WorkItems items,
            Chronicle chronicle) {
        this.snapshots = snapshots;
        this.registrations = registrations;
        this.cancelNumber = cancelNumber;
        this.forbidApproval = forbidApproval;
        this.items = items;
        this.chronicle = chronicle;
    }

    /** A living child is registered; of one that died, birth and death together, and the number is cancelled at once (domain.md 3.6). */
    UUID registered(WorkItem item, ApprovalRequest request, String number) {
        var document = document(item, request, number);
        var diedOn = item.childDiedOn();
        if (diedOn == null) {
            return enter(item, Registration.Kind.REGISTERED, document).id();
        }
        var registration = enter(item, Registration.Kind.BIRTH_AND_DEATH, document.deceased(diedOn));
        cancelNumber.of(registration, number, CancelNumber.CHILD_DIED);
        return registration.id();
    }

    /** The child came with a number of its own (E29). */
    UUID heldBefore(WorkItem item, String number) {
        return enter(item, Registration.Kind.HELD_BEFORE, document(item, ApprovalRequest.EMPTY, number))
                .id();
    }

    /** Entered by the police of another province; nothing is drawn here. */
    UUID registeredElsewhere(WorkItem item, Household household, String number) {
        var document = RegistrationDocument.of(Newborn.in(snapshots.of(item)), household, List.of(), number);
        return enter(item, Registration.Kind.REGISTERED_ELSEWHERE, document).id();
    }

    private RegistrationDocument document(WorkItem item, ApprovalRequest request, String number) {
        var child = Newborn.in(snapshots.of(item));
        return RegistrationDocument.of(
                child, request.household(child.form().field("hukou.householdNo")), request.stated(), number);
    }

    private Registration enter(WorkItem item, Registration.Kind kind, RegistrationDocument document) {
        var registration = registrations.enter(item, kind, document, chronicle.today());
        numberKnown(item, registration.id());
        return registration;
    }

    void numberKnown(WorkItem item, UUID resultId) {
        chronicle.say(item, "id-number-known", Map.of("resultId", resultId));
    }

    /** Runs in a transaction of its own; what the database's uniqueness stops is told in the officer's words. */
    UUID orRefuse(UUID workItemId, Supplier<UUID> entry) {
        try {
            return QuarkusTransaction.requiringNew().call(entry::get);
        } catch (ConstraintViolationException broken) {
            throw refusal(broken, workItemId);
        }
    }

    private RuntimeException refusal(ConstraintViolationException broken, UUID workItemId) {
        if (Registrations.ONE_PER_CHILD.contains(String.valueOf(broken.getConstraintName()))) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> forbidApproval.refusal(Remark.DUPLICATE_CHILD, items.findById(workItemId)));
        }
        return Registrations.ONE_PER_NUMBER.equals(broken.getConstraintName()) ? numberTaken() : broken;
    }

    static Refusal numberTaken() {
        return Refusal.conflict("ID_NUMBER_TAKEN", "这个公民身份号码已登记给另一人，不能使用。请与人口库核对。");
    }
}
