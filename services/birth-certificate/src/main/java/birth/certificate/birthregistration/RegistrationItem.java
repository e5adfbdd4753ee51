package birth.certificate.birthregistration;

import birth.casework.change.Change;
import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.desk.Result;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.certificate.birthregistration.Registrations.Kind;
import birth.certificate.birthregistration.Registrations.Registration;
import birth.certificate.bureau.BureauItem;
import birth.certificate.bureau.RunningNumbers;
import birth.certificate.delivery.DeliveryRecords;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** Item R of a case, so of a child that is born: a clerk of the township registers the birth late (domain.md 1.1, 1.2 R). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegistrationItem implements BureauItem {

    private final Registrations registrations;
    private final RegistrationChecks checks;
    private final DeliveryRecords deliveries;
    private final RunningNumbers numbers;
    private final Snapshots snapshots;
    private final Desk desk;
    private final Decide decide;
    private final BusinessClock clock;

    RegistrationItem(
            Registrations registrations,
            RegistrationChecks checks,
            DeliveryRecords deliveries,
            RunningNumbers numbers,
            Snapshots snapshots,
            Desk desk,
            Decide decide,
            BusinessClock clock) {
        this.registrations = registrations;
        this.checks = checks;
        this.deliveries = deliveries;
        this.numbers = numbers;
        this.snapshots = snapshots;
        this.desk = desk;
        this.decide = decide;
        this.clock = clock;
    }

    @Override
    public String letter() {
        return "R";
    }

    @Override
    public void examine(WorkItem item, Projection form) {
        item.leaveToClerk(checks.of(form, item.unit()));
    }

    @Override
    public Optional<UUID> approve(WorkItem item) {
        var form = snapshots.of(item);
        RegistrationNeeds.mustBeIn(form);
        var today = LocalDate.now(clock);
        var recorded = deliveries.findByIdOptional(item.deliveryRef()).isPresent();
        var registration = new Registration(
                UUID.randomUUID(),
                numbers.next("R" + item.unit() + today.getYear()),
                Kind.LATE,
                item.unit(),
                today,
                recorded ? item.deliveryRef() : null);
        if (!registrations.keep(registration, item.id(), form, desk.account())) {
            throw RegistrationChecks.registeredAlready();
        }
        decide.complete(item, registration.id(), desk.account());
        return Optional.of(registration.id());
    }

    /** The parents follow a replaced certificate (domain.md 3.4). */
    @Override
    public void changed(WorkItem item, Change change) {
        registrations.revise(item, change.now());
    }

    @Override
    public Optional<Result> result(UUID resultId) {
        return registrations.find(resultId).map(found -> {
            var fields = new HashMap<String, String>();
            fields.put("reg.no", found.registrationNo());
            fields.put("reg.kind", found.kind().name());
            fields.put("reg.registeredOn", found.registeredOn().toString());
            fields.put("reg.linkedToBirth", String.valueOf(found.deliveryRef() != null));
            return new Result(found.id(), letter(), fields);
        });
    }
}
