package birth.application.reference;

import birth.kit.identity.Caller;
import birth.kit.reference.CalendarAlarm;
import birth.kit.reference.Calendars;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Reference data: proposed by one administrator, looked at with the cases it touches, approved by another. */
@Path("/reference")
public class ReferenceResource {

    private final ProposeReference propose;
    private final DecideReference decide;
    private final PreviewReference preview;
    private final InForce inForce;
    private final Proposals proposals;
    private final UnconfirmedValues unconfirmed;
    private final Calendars calendars;
    private final CalendarAlarm alarm;
    private final BusinessClock clock;
    private final Caller caller;

    ReferenceResource(
            ProposeReference propose,
            DecideReference decide,
            PreviewReference preview,
            InForce inForce,
            Proposals proposals,
            UnconfirmedValues unconfirmed,
            Calendars calendars,
            CalendarAlarm alarm,
            BusinessClock clock,
            Caller caller) {
        this.propose = propose;
        this.decide = decide;
        this.preview = preview;
        this.inForce = inForce;
        this.proposals = proposals;
        this.unconfirmed = unconfirmed;
        this.calendars = calendars;
        this.alarm = alarm;
        this.clock = clock;
        this.caller = caller;
    }

    /** What is proposed; {@code reason} names the notice or letter it rests on. */
    public record ProposalRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,48}")
            String key,

            @NotNull LocalDate validFrom,
            @NotNull ObjectNode content,

            @NotNull @Size(min = 2, max = 200) String reason) {}

    /** Why not; the proposer reads it. */
    public record RejectionRequest(
            @NotBlank @Size(min = 2, max = 200) String reason) {}

    /** One set; {@code version} once it is approved, {@code decisionReason} once it is rejected. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReferenceView(
            UUID id,
            String kind,
            String key,
            LocalDate validFrom,
            ObjectNode content,
            String hash,
            String reason,
            String state,
            Integer version,
            String proposedBy,
            Instant proposedAt,
            String decidedBy,
            Instant decidedAt,
            String decisionReason) {}

    /** {@code missingYear}: the year whose notice is overdue, from 1 November of the year before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CalendarsView(SortedSet<Integer> years, Integer missingYear) {}

    @POST
    @Path("/{kind}")
    @RolesAllowed("administrator")
    public RestResponse<ReferenceView> propose(
            @PathParam("kind") String kind, @NotNull @Valid ProposalRequest request) {
        var done = propose.propose(
                ReferenceKind.of(kind),
                request.key(),
                request.validFrom(),
                request.content(),
                request.reason(),
                caller.account());
        var view = view(done.proposal());
        return done.added()
                ? RestResponse.ResponseBuilder.<ReferenceView>created(
                                URI.create("/reference/" + view.id() + "/preview"))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }

    /** Newest first. */
    @GET
    @RolesAllowed("administrator")
    public List<ReferenceView> list(
            @QueryParam("kind") String kind,
            @QueryParam("state") @Pattern(regexp = "PROPOSED|APPROVED|REJECTED") String state) {
        return proposals
                .list(
                        kind == null ? null : ReferenceKind.of(kind),
                        state == null ? null : Proposal.State.valueOf(state))
                .stream()
                .map(ReferenceResource::view)
                .toList();
    }

    @GET
    @Path("/{id}/preview")
    @RolesAllowed("administrator")
    public PreviewReference.Preview preview(@PathParam("id") UUID id) {
        return preview.of(id);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed("administrator")
    public ReferenceView approve(@PathParam("id") UUID id) {
        return view(decide.approve(id, caller.account()));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed("administrator")
    public ReferenceView reject(@PathParam("id") UUID id, @NotNull @Valid RejectionRequest request) {
        return view(decide.reject(id, request.reason(), caller.account()));
    }

    /** Every key of a kind with the edition in force on the day, shipped or published; today's when none is named. */
    @GET
    @Path("/{kind}")
    @RolesAllowed("administrator")
    public List<InForce.InForceKey> keys(@PathParam("kind") String kind, @QueryParam("on") LocalDate on) {
        return inForce.keys(ReferenceKind.of(kind), dayOrToday(on));
    }

    /** That edition's content, in the shape a proposal takes. */
    @GET
    @Path("/{kind}/{key}")
    @RolesAllowed("administrator")
    public InForce.InForceView inForce(
            @PathParam("kind") String kind, @PathParam("key") String key, @QueryParam("on") LocalDate on) {
        return inForce.edition(ReferenceKind.of(kind), key, dayOrToday(on));
    }

    @GET
    @Path("/unconfirmed")
    @RolesAllowed("administrator")
    public List<UnconfirmedValues.Unconfirmed> unconfirmed() {
        return unconfirmed.list();
    }

    @GET
    @Path("/calendars")
    @RolesAllowed("administrator")
    public CalendarsView calendars() {
        var missing = alarm.missingYear();
        return new CalendarsView(
                new TreeSet<>(calendars.present().years()), missing.isPresent() ? missing.getAsInt() : null);
    }

    private LocalDate dayOrToday(LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }

    private static ReferenceView view(Proposal proposal) {
        return new ReferenceView(
                proposal.id(),
                proposal.kind().label(),
                proposal.key(),
                proposal.validFrom(),
                proposal.content(),
                proposal.hash(),
                proposal.reason(),
                proposal.state().name(),
                proposal.version(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.decisionReason());
    }
}
