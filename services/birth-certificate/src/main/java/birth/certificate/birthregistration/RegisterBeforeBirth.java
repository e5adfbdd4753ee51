package birth.certificate.birthregistration;

import birth.certificate.birthregistration.RegistrationRequests.Declined;
import birth.certificate.birthregistration.RegistrationRequests.Request;
import birth.certificate.birthregistration.RegistrationRequests.State;
import birth.certificate.birthregistration.Registrations.Kind;
import birth.certificate.birthregistration.Registrations.Registration;
import birth.certificate.bureau.RunningNumbers;
import birth.certificate.delivery.BirthNews;
import birth.certificate.delivery.DeliveryRecord;
import birth.certificate.delivery.DeliveryRecords;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The prenatal way of R (domain.md 1.1): an expecting mother asks through the application, or stands at the counter; a clerk of
 * that very township decides. Nothing is said on the bus: whoever reads the delivery later finds the registration with it.
 */
@ApplicationScoped
@Transactional
class RegisterBeforeBirth {

    static final String PURPOSE = "township-desk";

    private final RegistrationRequests requests;
    private final Registrations registrations;
    private final DeliveryRecords deliveries;
    private final BirthNews news;
    private final RunningNumbers numbers;
    private final AuditTrail audit;
    private final Caller caller;
    private final BusinessClock clock;

    RegisterBeforeBirth(
            RegistrationRequests requests,
            Registrations registrations,
            DeliveryRecords deliveries,
            BirthNews news,
            RunningNumbers numbers,
            AuditTrail audit,
            Caller caller,
            BusinessClock clock) {
        this.requests = requests;
        this.registrations = registrations;
        this.deliveries = deliveries;
        this.news = news;
        this.numbers = numbers;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** True when the request is new, false when the very same was here already. */
    boolean ask(UUID id, ExpectedBirth birth) {
        refuseFaulty(birth);
        if (requests.keep(id, birth)) {
            return true;
        }
        if (!requests.find(id).orElseThrow().birth().equals(birth)) {
            throw Refusal.conflict("REGISTRATION_REQUESTED", "这个编号的生育登记申请已经收到，内容与本次不同。请用新的编号重新申请。");
        }
        return false;
    }

    Registration enterAtCounter(ExpectedBirth birth) {
        if (!covers(birth)) {
            throw Refusal.forbidden("NOT_YOUR_TOWNSHIP", "只能办理本乡镇（街道）的生育登记。请引导申请人到所在乡镇（街道）办理。");
        }
        refuseFaulty(birth);
        return register(UUID.randomUUID(), birth);
    }

    /** Once: whoever comes second gets the registration of the first. */
    Registration approve(UUID id) {
        var request = own(id);
        if (request.state() == State.REGISTERED) {
            return registrations.find(id).orElseThrow();
        }
        request.mustBeOpen();
        var made = register(id, request.birth());
        requests.registered(request, caller.account());
        return made;
    }

    void decline(UUID id, Declined why) {
        var request = own(id);
        request.mustBeOpen();
        requests.declined(request, why, caller.account());
        audit.record(caller.account(), "BIRTH_REGISTRATION_DECLINED", id.toString(), PURPOSE);
    }

    private Registration register(UUID id, ExpectedBirth birth) {
        var mother = birth.mother().idNo();
        registrations.hold(mother);
        var today = LocalDate.now(clock);
        var born = bornMeanwhile(birth);
        var registration = new Registration(
                id,
                numbers.next("R" + birth.township() + today.getYear()),
                born.isPresent() ? Kind.LATE : Kind.PRENATAL,
                birth.township(),
                today,
                born.map(DeliveryRecord::deliveryRef).orElse(null));
        if (!registrations.keep(registration, null, birth.asForm(), caller.account())) {
            throw RegistrationChecks.registeredAlready();
        }
        born.ifPresent(record -> news.amended(record.deliveryRef(), deliveries.open(record)));
        audit.record(caller.account(), "BIRTH_REGISTERED", id.toString(), PURPOSE);
        return registration;
    }

    private Optional<DeliveryRecord> bornMeanwhile(ExpectedBirth birth) {
        return deliveries.ofMother(birth.mother().idNo()).stream()
                .filter(record -> birth.fits(deliveries.open(record).bornOn()))
                .filter(record -> !registrations.isLinked(record.deliveryRef()))
                .findFirst();
    }

    private Request own(UUID id) {
        return requests.locked(id).filter(request -> covers(request.birth())).orElseThrow(RegisterBeforeBirth::unknown);
    }

    private boolean covers(ExpectedBirth birth) {
        return caller.covers(birth.township(), birth.township());
    }

    private static void refuseFaulty(ExpectedBirth birth) {
        var faults = birth.faults();
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "生育登记申请有填写不正确的地方，请按提示修改后重新提交。", faults);
        }
    }

    static Refusal unknown() {
        return Refusal.unknown("REGISTRATION_UNKNOWN", "没有这份生育登记申请，或它不属于本乡镇（街道）。");
    }
}
