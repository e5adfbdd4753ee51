package birth.certificate.delivery;

import birth.certificate.policy.PolicyParameters;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Records of one's own institution that no family has come for in time. */
@Path("/deliveries/unmatched")
public class UnmatchedResource {

    private final DeliveryRecords records;
    private final ClaimDelivery claim;
    private final PolicyParameters parameters;
    private final AuditTrail audit;
    private final Caller caller;
    private final BusinessClock clock;

    UnmatchedResource(
            DeliveryRecords records,
            ClaimDelivery claim,
            PolicyParameters parameters,
            AuditTrail audit,
            Caller caller,
            BusinessClock clock) {
        this.records = records;
        this.claim = claim;
        this.parameters = parameters;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param claim what waits for a second person; null where nothing does */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Unmatched(String deliveryRef, Instant recordedAt, DeliveryOutline delivery, ProposedMother claim) {}

    /** Oldest first. Whose paper is shown unmasked, since a second person must compare it, is recorded as read. */
    @GET
    @RolesAllowed("hospital")
    @Transactional
    public List<Unmatched> unmatched() {
        var hours = parameters.on(LocalDate.now(clock), "delivery.unmatchedHours");
        return records.unmatched(caller.units(), clock.instant().minus(Duration.ofHours(hours))).stream()
                .map(this::unmatched)
                .toList();
    }

    private Unmatched unmatched(DeliveryRecord record) {
        var proposed = claim.proposed(record);
        proposed.ifPresent(
                waiting -> audit.record(caller.account(), "MOTHER_CLAIM_READ", record.deliveryRef(), "hospital-desk"));
        return new Unmatched(
                record.deliveryRef(),
                record.recordedAt(),
                DeliveryOutline.of(records.open(record)),
                proposed.orElse(null));
    }
}
