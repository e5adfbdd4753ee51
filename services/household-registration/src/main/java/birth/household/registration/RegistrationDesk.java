package birth.household.registration;

import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The registrations of the caller's station; what lies outside does not exist for the caller. */
@ApplicationScoped
class RegistrationDesk {

    private final RegistrationChanges changes;
    private final WorkItems items;
    private final Caller caller;

    RegistrationDesk(RegistrationChanges changes, WorkItems items, Caller caller) {
        this.changes = changes;
        this.items = items;
        this.caller = caller;
    }

    /** A registration with its work item, locked; by the id of any of its results. */
    record Opened(Registration registration, WorkItem item) {}

    Opened open(UUID resultId) {
        var registration = changes.entry(resultId)
                .map(RegistrationChanges.Entry::registration)
                .filter(Registration::isKeptHere)
                .orElseThrow(RegistrationDesk::unknown);
        var item = items.of(registration.caseNo(), registration.childIndex(), "H", registration.attempt())
                .filter(found -> caller.covers(found.unit(), found.region()))
                .orElseThrow(RegistrationDesk::unknown);
        return new Opened(registration, items.locked(item.id()));
    }

    String account() {
        return caller.account();
    }

    private static Refusal unknown() {
        return Refusal.unknown("REGISTRATION_UNKNOWN", "没有这项登记，或它不属于您的办理范围。");
    }
}
