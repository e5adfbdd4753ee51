package birth.certificate.birthregistration;

import birth.casework.item.WorkItem;
import birth.casework.second.ManualField;
import birth.casework.second.ManualResults;
import birth.casework.snapshot.Snapshots;
import birth.certificate.birthregistration.Registrations.Kind;
import birth.certificate.birthregistration.Registrations.Registration;
import birth.certificate.delivery.DeliveryRecord;
import birth.certificate.delivery.DeliveryRecords;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A birth the township registered on paper or in the province's own system is entered afterwards by two persons (线下补录, domain.md 3.10 rule 5). */
@ApplicationScoped
class RegistrationByHand {

    private static final ManualField NUMBER =
            new ManualField("reg.no", true, Pattern.compile("[A-Z0-9]{6,30}"), "6至30位登记编号，由大写字母和数字组成");
    private static final ManualField DAY = ManualField.day("reg.registeredOn", "登记日期");

    private final Registrations registrations;
    private final DeliveryRecords deliveries;
    private final Snapshots snapshots;

    RegistrationByHand(Registrations registrations, DeliveryRecords deliveries, Snapshots snapshots) {
        this.registrations = registrations;
        this.deliveries = deliveries;
        this.snapshots = snapshots;
    }

    void onStart(@Observes StartupEvent start, ManualResults manualResults) {
        manualResults.offer("R", List.of(NUMBER, DAY), this::record);
    }

    private UUID record(WorkItem item, Map<String, String> fields, String enteredBy, String confirmedBy) {
        var form = snapshots.of(item);
        RegistrationNeeds.mustBeIn(form);
        var day = LocalDate.parse(fields.get(DAY.key()));
        var delivery = deliveries.findByIdOptional(item.deliveryRef());
        var registration = new Registration(
                UUID.randomUUID(),
                fields.get(NUMBER.key()),
                delivery.map(deliveries::open)
                        .filter(record -> day.isBefore(record.bornOn()))
                        .map(record -> Kind.PRENATAL)
                        .orElse(Kind.LATE),
                item.unit(),
                day,
                delivery.map(DeliveryRecord::deliveryRef).orElse(null));
        if (!registrations.keep(registration, item.id(), form, confirmedBy)) {
            throw RegistrationChecks.registeredAlready();
        }
        return registration.id();
    }
}
