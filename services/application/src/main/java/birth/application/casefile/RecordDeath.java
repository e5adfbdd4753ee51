package birth.application.casefile;

import birth.application.birth.ChildDeath;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/**
 * The death of a newborn ends what no longer makes sense, quietly and for that child alone; the registration goes on as one
 * of birth and death, the insurance stays open for the refund of hospital costs (domain.md 3.6, 12 A17).
 */
@ApplicationScoped
class RecordDeath {

    private final CaseFiles files;
    private final CaseAnnouncements announcements;
    private final CloseCase closeCase;
    private final Event<ChildMourned> mourned;
    private final BusinessClock clock;

    RecordDeath(
            CaseFiles files,
            CaseAnnouncements announcements,
            CloseCase closeCase,
            Event<ChildMourned> mourned,
            BusinessClock clock) {
        this.files = files;
        this.announcements = announcements;
        this.closeCase = closeCase;
        this.mourned = mourned;
        this.clock = clock;
    }

    void onDeath(@Observes ChildDeath death) {
        files.openOf(death.deliveryRef())
                .flatMap(file -> files.locked(file.caseNo()))
                .ifPresent(file -> mark(file, death));
    }

    /** @param file locked or new in the running transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    void mark(CaseFile file, ChildDeath death) {
        file.items().stream()
                .filter(item -> item.pluralIndex() == death.pluralIndex())
                .findFirst()
                .filter(item -> file.childDied(item.childIndex(), death.diedOn()))
                .ifPresent(item -> {
                    file.changed(clock.instant());
                    announcements.childDied(file, item.childIndex(), death.diedOn());
                    mourned.fire(new ChildMourned(file, item.childIndex()));
                    closeCase.ifSettled(file);
                });
    }
}
