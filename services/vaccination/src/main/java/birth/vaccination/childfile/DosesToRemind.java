package birth.vaccination.childfile;

import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The visits to come, and those missed, that the family has not been told of. */
@ApplicationScoped
public class DosesToRemind {

    private static final int AT_ONCE = 100;

    private final ChildFiles files;
    private final BusinessClock clock;

    DosesToRemind(ChildFiles files, BusinessClock clock) {
        this.files = files;
        this.clock = clock;
    }

    public List<ChildFile> filesUntil(VisitNews news, LocalDate day) {
        return files.toTell(news, day, AT_ONCE);
    }

    /** Marks them; a closed file has none (domain.md 3.6). @return the days of the visits */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LocalDate> toldOf(VisitNews news, UUID fileId, LocalDate until) {
        var file = files.locked(fileId);
        if (file.isClosed()) {
            return List.of();
        }
        var due = file.doses().stream()
                .filter(dose ->
                        dose.isOpen() && !dose.isTold(news) && !dose.visitOn().isAfter(until))
                .toList();
        due.forEach(dose -> dose.told(news, LocalDate.now(clock)));
        return due.stream().map(Dose::visitOn).distinct().toList();
    }
}
