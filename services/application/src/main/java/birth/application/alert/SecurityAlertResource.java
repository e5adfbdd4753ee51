package birth.application.alert;

import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The security role's list of signs before there is a case: no names, no numbers; nobody else learns that there is one. */
@Path("/security-alerts")
public class SecurityAlertResource {

    private final SecurityAlerts alerts;
    private final SealedDocuments documents;
    private final AuditTrail audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final Event<SecurityAlerts.Released> released;

    SecurityAlertResource(
            SecurityAlerts alerts,
            SealedDocuments documents,
            AuditTrail audit,
            Caller caller,
            BusinessClock clock,
            Event<SecurityAlerts.Released> released) {
        this.alerts = alerts;
        this.documents = documents;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.released = released;
    }

    /** @param firstBy who has spoken for a release already; another person must confirm */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AlertView(
            UUID id,
            String deliveryRef,
            String region,
            String rule,
            String flag,
            String text,
            OffsetDateTime raisedAt,
            String firstBy) {

        static AlertView of(SecurityAlert alert) {
            return new AlertView(
                    alert.id(),
                    alert.deliveryRef(),
                    alert.region(),
                    alert.rule(),
                    alert.flag().name(),
                    alert.flag().text(),
                    alert.raisedAt().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                    alert.firstBy());
        }
    }

    public record ReleaseRequest(
            @NotBlank(message = "请写明核查结果") @Size(max = 1000, message = "核查结果不超过 1000 字")
            String reason) {}

    /** @param waitingFor {@code SECOND_PERSON}, or nothing when it is done */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReleasedAlert(UUID id, String waitingFor) {}

    @GET
    @RolesAllowed("security")
    @Transactional
    public List<AlertView> open() {
        var open = alerts.open();
        open.forEach(
                alert -> audit.record(caller.account(), "ALERT_READ", alert.id().toString(), "SECURITY"));
        return open.stream().map(AlertView::of).toList();
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed("security")
    @Transactional
    public ReleasedAlert release(@PathParam("id") UUID id, @Valid @NotNull ReleaseRequest request) {
        var alert = alerts.locked(id);
        var done = alert.release(caller.account(), documents.seal(request.reason(), id.toString()), clock.instant());
        audit.record(caller.account(), done ? "ALERT_RELEASED" : "ALERT_RELEASE_PROPOSED", id.toString(), "SECURITY");
        if (done) {
            released.fire(new SecurityAlerts.Released(id, alert.deliveryRef()));
        }
        return new ReleasedAlert(id, done ? null : "SECOND_PERSON");
    }
}
