package birth.certificate.birthregistration;

import birth.casework.change.Change;
import birth.casework.decision.Decide;
import birth.casework.desk.Desk;
import birth.casework.desk.Result;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.casework.snapshot.Snapshots;
import birth.certificate.birthregistration.Registrations.Registration;
import birth.certificate.bureau.BureauItem;
import birth.certificate.bureau.RunningNumbers;
import birth.certificate.delivery.DeliveryRecords;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** Item R: a clerk of the township registers the birth, before it or late (domain.md 1.1, 1.2 R). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegistrationItem implements BureauItem {

    private static final String REGISTERED_ALREADY = "REGISTERED_ALREADY";
    private static final int COUNTY_DIGITS = 6;

    private final Registrations registrations;
    private final DeliveryRecords deliveries;
    private final RunningNumbers numbers;
    private final Snapshots snapshots;
    private final Desk desk;
    private final Decide decide;
    private final BusinessClock clock;

    RegistrationItem(
            Registrations registrations,
            DeliveryRecords deliveries,
            RunningNumbers numbers,
            Snapshots snapshots,
            Desk desk,
            Decide decide,
            BusinessClock clock) {
        this.registrations = registrations;
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
        var checks = new ArrayList<String>();
        var missing = RegistrationNeeds.missingIn(form);
        missing.forEach(need -> checks.add(need.name()));
        if (missing.isEmpty() && registrations.has(form)) {
            checks.add(REGISTERED_ALREADY);
        }
        if (!livesHere(form.field("mother.hukouRegion"), item) && !livesHere(form.field("father.hukouRegion"), item)) {
            checks.add("HUKOU_ELSEWHERE");
        }
        item.leaveToClerk(checks);
    }

    @Override
    public Optional<UUID> approve(WorkItem item) {
        var form = snapshots.of(item);
        RegistrationNeeds.mustBeIn(form);
        var today = LocalDate.now(clock);
        var born = deliveries.findByIdOptional(item.deliveryRef()).isPresent();
        var registration = new Registration(
                UUID.randomUUID(),
                numbers.next("R" + item.unit() + today.getYear()),
                born ? "LATE" : "PRENATAL",
                today,
                born ? item.deliveryRef() : null);
        if (!registrations.keep(registration, item, form, desk.account())) {
            throw registeredAlready();
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
            fields.put("reg.kind", found.kind());
            fields.put("reg.registeredOn", found.registeredOn().toString());
            fields.put("reg.linkedToBirth", String.valueOf(found.deliveryRef() != null));
            return new Result(found.id(), letter(), fields);
        });
    }

    static Refusal registeredAlready() {
        return Refusal.conflict(REGISTERED_ALREADY, "这位母亲的这一孩次已经办理生育登记，不能重复登记。请核对孩次。");
    }

    private static boolean livesHere(String region, WorkItem item) {
        return region != null && region.startsWith(item.unit().substring(0, COUNTY_DIGITS));
    }
}
