package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.certificate.policy.PolicyParameters;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A record belongs here within 24 hours of the birth (domain.md 3.1 step 2): families wait for it. A late one is taken, told and counted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RemindOfLateRecord {

    private final PolicyParameters parameters;
    private final AuditTrail audit;
    private final Caller caller;
    private final BusinessClock clock;

    RemindOfLateRecord(PolicyParameters parameters, AuditTrail audit, Caller caller, BusinessClock clock) {
        this.parameters = parameters;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The reminder to the hospital, empty for a record in time. */
    Optional<String> about(String deliveryRef, Delivery delivery) {
        var hours = parameters.on(LocalDate.now(clock), "delivery.recordWithinHours");
        var oldest = OffsetDateTime.now(clock).minusHours(hours);
        if (delivery.children().stream()
                .noneMatch(child -> OffsetDateTime.parse(child.birthDateTime()).isBefore(oldest))) {
            return Optional.empty();
        }
        audit.record(caller.account(), "DELIVERY_RECORDED_LATE", deliveryRef, "delivery");
        return Optional.of("这份分娩记录在出生" + hours + "小时之后才上传，家长在此期间无法提交申请。请在出生后" + hours + "小时内上传。");
    }
}
