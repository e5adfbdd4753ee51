package birth.vaccination.childfile;

import birth.kit.time.BusinessClock;
import birth.vaccination.delivery.DeliveryRecord;
import birth.vaccination.schedule.Progress;
import birth.vaccination.schedule.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens a file for each child born alive, with the doses given in the ward and the plan of the schedule. */
@ApplicationScoped
public class OpenChildFiles {

    /** In the place of township and clinic of a clinic's code (domain.md 6.6): the county itself, where none is named for its births. */
    private static final String NO_CLINIC_YET = "0000";

    private final ChildFiles files;
    private final BusinessClock clock;
    private final Map<String, String> clinics;
    private final CloseChildFile closeChildFile;
    private final Event<FilesOpened> opened;

    OpenChildFiles(
            ChildFiles files,
            BusinessClock clock,
            @ConfigProperty(name = "birth.vaccination.clinics") Map<String, String> clinics,
            CloseChildFile closeChildFile,
            Event<FilesOpened> opened) {
        this.files = files;
        this.closeChildFile = closeChildFile;
        this.clock = clock;
        this.clinics = clinics;
        this.opened = opened;
    }

    /** Fired within the transaction that opened the files of a delivery. */
    public record FilesOpened(String deliveryRef) {}

    /** Opening twice changes nothing but what the hospital has corrected. A stillborn child has no file (domain.md 3.6). */
    @Transactional
    public void from(DeliveryRecord delivery) {
        delivery.children().stream()
                .filter(child -> child.outcome().equals("LIVE"))
                .forEach(child -> files.of(delivery.deliveryRef(), child.pluralIndex())
                        .ifPresentOrElse(file -> amend(file, delivery, child), () -> open(delivery, child)));
        opened.fire(new FilesOpened(delivery.deliveryRef()));
    }

    private void amend(ChildFile file, DeliveryRecord delivery, DeliveryRecord.Child child) {
        files.seal(file, files.documentOf(file).amended(delivery.mother(), child));
        files.plan(file);
    }

    private void open(DeliveryRecord delivery, DeliveryRecord.Child child) {
        var clinic = clinics.getOrDefault(delivery.region(), delivery.region() + NO_CLINIC_YET);
        var document = ChildDocument.atBirth(delivery.mother(), child);
        var facts = document.facts();
        var schedule = Schedule.forBirth(facts.born());
        var today = LocalDate.now(clock);
        var file = ChildFile.open(
                UUID.randomUUID(),
                delivery.deliveryRef(),
                child.pluralIndex(),
                clinic,
                files.nextChildCode(clinic, facts.born().getYear()),
                schedule.version(),
                schedule.planFor(facts, Progress.none(today, Set.of())),
                today);
        files.seal(file, document);
        child.doses()
                .forEach(dose -> files.give(
                        file,
                        dose.vaccine(),
                        dose.givenAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate(),
                        dose));
        files.persistAndFlush(file);
        closeChildFile.closeIfDied(file);
    }
}
