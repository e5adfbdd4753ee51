package birth.application.message;

import birth.application.casefile.CaseFiles;
import birth.application.tracking.TrackedCases;
import birth.application.tracking.TrackingResource.TrackingRequest;
import birth.application.tracking.TrackingResource.TrackingView;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The family's phone beside the tour's pages: where the case is, and the short messages of its applicant, which name nobody. Only
 * in the demonstration, where a reader may look at the phone without being that parent and as often as the page refreshes itself.
 */
@Path("/tracking/phone")
public class FamilyPhoneResource {

    private final TrackedCases cases;
    private final Inbox inbox;
    private final boolean demonstration;

    FamilyPhoneResource(
            TrackedCases cases,
            Inbox inbox,
            @ConfigProperty(name = "birth.application.demonstration") boolean demonstration) {
        this.cases = cases;
        this.inbox = inbox;
        this.demonstration = demonstration;
    }

    public record PhoneView(TrackingView tracked, List<ShortMessage> messages) {}

    /** {@code at}: when it was sent, or when it will be. */
    public record ShortMessage(String text, DeliveryState state, OffsetDateTime at) {}

    @POST
    @PermitAll
    @Transactional
    public PhoneView look(@NotNull @Valid TrackingRequest request, @QueryParam("language") Language language) {
        if (!demonstration) {
            throw CaseFiles.unknown();
        }
        var file = cases.find(request.caseNo(), request.queryCode());
        var messages = inbox.ofCase(file.applicantDigest(), file.caseNo(), language).stream()
                .flatMap(message -> message.deliveries().stream())
                .filter(delivery -> delivery.channel() == Channel.SMS && delivery.text() != null)
                .map(delivery -> new ShortMessage(
                        delivery.text(),
                        delivery.state(),
                        delivery.sentAt() == null ? delivery.dueAt() : delivery.sentAt()))
                .toList();
        return new PhoneView(TrackingView.of(file), messages);
    }
}
