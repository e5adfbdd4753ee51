package birth.household.examination;

import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.item.ItemEvents;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Snapshots;
import birth.household.register.BirthEntry;
import birth.household.register.CitizenRegister;
import birth.household.register.RangeExhausted;
import birth.household.registration.Registrations;
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
    private final Examine examine;
    private final CitizenRegister register;
    private final Registrations registrations;
    private final ItemEvents events;
    private final Decide decide;
    private final BusinessClock clock;

    RegisterChild(
            Desk desk,
            Snapshots snapshots,
            Examine examine,
            CitizenRegister register,
            Registrations registrations,
            ItemEvents events,
            Decide decide,
            BusinessClock clock) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.examine = examine;
        this.register = register;
        this.registrations = registrations;
        this.events = events;
        this.decide = decide;
        this.clock = clock;
    }

    /**
     * @return id of the registration
     * @throws Refusal 409 with the remark that forbids it, or {@code ID_RANGE_EXHAUSTED} with the item held
     */
    @Transactional(Transactional.TxType.NEVER)
    public UUID approve(UUID workItemId) {
        var birth = QuarkusTransaction.requiringNew().call(() -> approvable(workItemId));
        var number = draw(workItemId, birth);
        try {
            return QuarkusTransaction.requiringNew().call(() -> enter(workItemId, number));
        } catch (ConstraintViolationException broken) {
            throw Registrations.ONE_PER_CERTIFICATE.equals(broken.getConstraintName())
                    ? Remark.DUPLICATE_CHILD.refusal()
                    : broken;
        }
    }

    private BirthEntry approvable(UUID workItemId) {
        var item = claimed(workItemId);
        var child = Newborn.in(snapshots.of(item));
        examine.remarks(child).stream()
                .filter(Remark::forbidsApproval)
                .findFirst()
                .ifPresent(remark -> {
                    throw remark.refusal();
                });
        return new BirthEntry(
                item.subject() + "-H" + item.attempt(), item.unit().substring(0, 6), child.born(), child.sex());
    }

    private String draw(UUID workItemId, BirthEntry birth) {
        try {
            return register.numberFor(birth);
        } catch (RangeExhausted exhausted) {
            QuarkusTransaction.requiringNew()
                    .run(() -> decide.hold(claimed(workItemId), "ID_RANGE_EXHAUSTED", desk.account()));
            throw Refusal.conflict("ID_RANGE_EXHAUSTED", "该出生日期的公民身份号码顺序码已用完，此件已挂起。请报户政部门增补号段，再解除挂起后办理。");
        }
    }

    private UUID enter(UUID workItemId, String number) {
        var item = claimed(workItemId);
        var registration =
                registrations.enter(item, Newborn.in(snapshots.of(item)).registeredAs(number), LocalDate.now(clock));
        events.say(item, "id-number-known", Map.of("resultId", registration.id()));
        decide.complete(item, registration.id(), desk.account());
        return registration.id();
    }

    private WorkItem claimed(UUID workItemId) {
        var item = desk.lockedInScope(workItemId);
        item.mustBeClaimedBy(desk.account());
        return item;
    }
}
