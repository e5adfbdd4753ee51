package birth.household.registration;

import birth.casework.decision.Decide;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Death after registration: a new entry, and the number is cancelled; nothing is taken back (domain.md 3.6, 3.10 rule 1). */
@ApplicationScoped
class RegisterDeath {

    private final RegistrationChanges changes;
    private final CancelNumber cancelNumber;
    private final Decide decide;
    private final BusinessClock clock;

    RegisterDeath(RegistrationChanges changes, CancelNumber cancelNumber, Decide decide, BusinessClock clock) {
        this.changes = changes;
        this.cancelNumber = cancelNumber;
        this.decide = decide;
        this.clock = clock;
    }

    /** Asking again for the same day gives the first entry. */
    UUID register(RegistrationDesk.Opened opened, LocalDate diedOn, String basis, String officer) {
        var item = opened.item();
        var entry = changes.entry(item.resultId()).orElseThrow();
        if (diedOn.equals(entry.document().diedOn())) {
            return item.resultId();
        }
        if (entry.document().diedOn() != null) {
            throw Refusal.conflict("DEATH_REGISTERED", "已按另一日期办理死亡登记。如日期有误，请按更正程序办理。");
        }
        if (diedOn.isAfter(LocalDate.now(clock))
                || diedOn.isBefore(entry.document().born())) {
            throw Refusal.conflict("DEATH_DATE_IMPOSSIBLE", "死亡日期早于出生日期或晚于今天，请核对死亡医学证明。");
        }
        var change = changes.propose(
                opened.registration(),
                RegistrationChange.Kind.DEATH,
                item.resultId(),
                CancelNumber.CHILD_DIED,
                entry.document().deceased(diedOn),
                basis,
                officer);
        changes.confirm(change, officer);
        cancelNumber.of(opened.registration(), entry.document().idNo(), CancelNumber.CHILD_DIED);
        decide.resultChanged(item, change.id(), "VOIDED", CancelNumber.CHILD_DIED, officer);
        return change.id();
    }
}
