package birth.certificate.birthregistration;

import birth.certificate.birthregistration.RegistrationRequests.Declined;
import birth.certificate.birthregistration.RegistrationRequests.Request;
import birth.certificate.birthregistration.Registrations.Registration;
import birth.certificate.policy.PolicyParameters;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests for a registration before the birth, as the mother and as the township's clerk see them. */
@ApplicationScoped
public class ViewRegistrations {

    private static final String PROMISE = "registration.promiseDays";

    private final RegistrationRequests requests;
    private final Registrations registrations;
    private final RegistrationChecks checks;
    private final PolicyParameters parameters;
    private final AuditTrail audit;
    private final Caller caller;

    ViewRegistrations(
            RegistrationRequests requests,
            Registrations registrations,
            RegistrationChecks checks,
            PolicyParameters parameters,
            AuditTrail audit,
            Caller caller) {
        this.requests = requests;
        this.registrations = registrations;
        this.checks = checks;
        this.parameters = parameters;
        this.audit = audit;
        this.caller = caller;
    }

    /** {@code state} OPEN, REGISTERED or DECLINED; {@code dueWhy} says how the days to {@code dueOn} were counted; the registration once there is one, the reason when declined. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequestState(
            UUID id,
            String state,
            LocalDate dueOn,
            String dueWhy,
            String registrationNo,
            LocalDate registeredOn,
            String reasonCode,
            String explanation) {}

    /** {@code checks}: what the clerk is to look at first. */
    public record OpenRegistration(
            UUID id, OffsetDateTime askedAt, LocalDate dueOn, ExpectedBirth birth, List<String> checks) {}

    @Transactional
    public RequestState stateOf(UUID id) {
        var request = requests.find(id).orElseThrow(RegisterBeforeBirth::unknown);
        var made = registrations.find(id);
        var declined = Optional.ofNullable(request.declined());
        return new RequestState(
                id,
                request.state().name(),
                dueOn(request),
                WorkingDays.published().explain(askedOn(request), dueOn(request)),
                made.map(Registration::registrationNo).orElse(null),
                made.map(Registration::registeredOn).orElse(null),
                declined.map(Declined::reasonCode).orElse(null),
                declined.map(Declined::explanation).orElse(null));
    }

    @Transactional
    public List<OpenRegistration> waiting() {
        return requests.openIn(caller.units()).stream().map(this::shown).toList();
    }

    private OpenRegistration shown(Request request) {
        audit.record(caller.account(), "BIRTH_REGISTRATION_READ", request.id().toString(), RegisterBeforeBirth.PURPOSE);
        var birth = request.birth();
        return new OpenRegistration(
                request.id(), request.askedAt(), dueOn(request), birth, checks.of(birth.asForm(), birth.township()));
    }

    private LocalDate dueOn(Request request) {
        var asked = askedOn(request);
        return WorkingDays.published().after(asked, parameters.on(asked, PROMISE));
    }

    private static LocalDate askedOn(Request request) {
        return request.askedAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }
}
