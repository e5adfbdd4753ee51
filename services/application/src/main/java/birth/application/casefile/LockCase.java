package birth.application.casefile;

import birth.application.alert.SecurityAlert.Flag;
import birth.application.alert.SecurityAlerts;
import birth.kit.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * A fraud sign locks the whole case (疑点核查, domain.md 3.3): the one voice that tells every office, whether an office has found the sign
 * at its item or it was seen after the submission. Whoever set the lock has it released by two persons; the family reads nothing of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LockCase {

    /** As offices and family may read it; which sign it is stands on the security role's list alone. */
    private static final String NEUTRAL = "UNDER_REVIEW";

    private final CaseFiles files;
    private final CaseAnnouncements announcements;

    LockCase(CaseFiles files, CaseAnnouncements announcements) {
        this.files = files;
        this.announcements = announcements;
    }

    /** An office's word, heard once. */
    void heard(CaseFile file, Event event) {
        switch (event.type()) {
            case "item.case-locked.v1" -> announcements.locked(file, lockId(event), event.text("reasonCode"));
            case "item.case-unlocked.v1" -> announcements.unlocked(file, lockId(event));
            default -> {}
        }
    }

    /** Before there is a case the submission itself waits. */
    void onRaised(@Observes SecurityAlerts.Raised raised) {
        if (raised.flag() == Flag.FRAUD) {
            files.openOf(raised.deliveryRef()).ifPresent(file -> announcements.locked(file, raised.id(), NEUTRAL));
        }
    }

    void onReleased(@Observes SecurityAlerts.Released released) {
        files.openOf(released.deliveryRef()).ifPresent(file -> announcements.unlocked(file, released.id()));
    }

    private static UUID lockId(Event event) {
        return UUID.fromString(event.text("lockId"));
    }
}
