package birth.certificate.delivery;

import birth.certificate.delivery.domain.Delivery;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The hospital's door for delivery records, and the two offices' door to them. */
@Path("/deliveries")
public class DeliveryResource {

    /** The purpose with which the application reads a record that a family has begun to apply on. */
    private static final String FOR_A_DRAFT = "DRAFT";

    private final RecordDelivery recordDelivery;
    private final DeliveryRecords records;
    private final MadeBefore madeBefore;
    private final AuditTrail audit;
    private final Caller caller;
    private final BusinessClock clock;

    DeliveryResource(
            RecordDelivery recordDelivery,
            DeliveryRecords records,
            MadeBefore madeBefore,
            AuditTrail audit,
            Caller caller,
            BusinessClock clock) {
        this.recordDelivery = recordDelivery;
        this.records = records;
        this.madeBefore = madeBefore;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** {@code reminder} when the record came later than it should. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recorded(String deliveryRef, String reminder) {}

    /**
     * 201 when new, 200 when the same was here; 409 {@code DELIVERY_RECORDED} for another body, {@code DELIVERY_DUPLICATE}
     * for the same birth under another reference; 403 for another institution.
     */
    @PUT
    @Path("/{deliveryRef}")
    @RolesAllowed("hospital")
    public RestResponse<Recorded> put(@PathParam("deliveryRef") String deliveryRef, @NotNull Delivery delivery) {
        var outcome = recordDelivery.record(deliveryRef, delivery);
        return RestResponse.status(
                outcome.fresh() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                new Recorded(deliveryRef, outcome.reminder()));
    }

    @GET
    @Path("/{deliveryRef}")
    @RolesAllowed({"service:application", "service:vaccination"})
    @Transactional
    public DeliveryView get(@PathParam("deliveryRef") String deliveryRef, @HeaderParam("Purpose") String purpose) {
        if (purpose == null || purpose.isBlank()) {
            throw Refusal.malformed("PURPOSE_MISSING", "请在请求头 Purpose 中写明查询用途。", List.of());
        }
        var delivery = records.findByIdOptional(deliveryRef)
                .map(records::open)
                .orElseThrow(() -> Refusal.unknown("DELIVERY_UNKNOWN", "没有这份分娩记录。"));
        audit.record(caller.account(), "DELIVERY_READ", deliveryRef, purpose);
        if (purpose.equals(FOR_A_DRAFT) && caller.hasRole("service:application")) {
            records.matched(deliveryRef, clock.instant());
        }
        return caller.hasRole("service:vaccination")
                ? DeliveryView.ForVaccination.of(deliveryRef, delivery)
                : DeliveryView.ForApplication.of(
                        deliveryRef, delivery, madeBefore.of(deliveryRef).orElse(null));
    }
}
