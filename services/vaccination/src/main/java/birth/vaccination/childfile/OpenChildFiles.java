package birth.vaccination.childfile;

import birth.kit.time.BusinessClock;
import birth.vaccination.delivery.DeliveryRecord;
import birth.vaccination.schedule.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens a file for each child born alive, with the doses given in the ward and the plan of the schedule. */
@ApplicationScoped
public class OpenChildFiles {

    private final ChildFiles files;
    private final BusinessClock clock;
    private final Map<String, String> clinics;
    private final Event<FilesOpened> opened;

    OpenChildFiles(
            ChildFiles files,
            BusinessClock clock,
            @ConfigProperty(name = "birth.vaccination.clinics") Map<String, String> clinics,
            Event<FilesOpened> opened) {
        this.files = files;
        this.clock = clock;
        this.clinics = clinics;
        this.opened = opened;
    }

    /** Fired within the transaction that opened the files of a delivery. */
    public record FilesOpened(String deliveryRef) {}

    /** Opening twice changes nothing. A stillborn child has no file (domain.md 3.6). */
    @Transactional
    public void from(DeliveryRecord delivery) {
        delivery.children().stream()
                .filter(child -> child.outcome().equals("LIVE"))
                .filter(child ->
                        files.of(delivery.deliveryRef(), child.pluralIndex()).isEmpty())
                .forEach(child -> open(delivery, child));
        opened.fire(new FilesOpened(delivery.deliveryRef()));
    }

    private void open(DeliveryRecord delivery, DeliveryRecord.Child child) {
        var clinic = clinics.get(delivery.region());
        if (clinic == null) {
            throw new IllegalStateException("No clinic is configured for births in region " + delivery.region());
        }
        var born = child.birthDateTime().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        var schedule = Schedule.current();
        var file = ChildFile.open(
                UUID.randomUUID(),
                delivery.deliveryRef(),
                child.pluralIndex(),
                clinic,
                files.nextChildCode(clinic, born.getYear()),
                schedule.version(),
                schedule.planFor(born, child.sex()),
                LocalDate.now(clock));
        child.doses()
                .forEach(dose -> file.give(
                        dose.vaccine(),
                        dose.givenAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate()));
        files.seal(file, ChildDocument.atBirth(delivery.mother(), child));
        files.persist(file);
    }
}
