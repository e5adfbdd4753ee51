package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SECURITY;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.decision.Decide;
import birth.casework.pause.FraudHold;
import birth.casework.snapshot.Snapshots;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Holds: a clerk's own, and the lock after a fraud sign, which the security role lifts four-eyed (domain.md 3.3). */
@Path("/work-items")
public class HoldResource {

    private final Desk desk;
    private final Decide decide;
    private final FraudHold fraudHold;
    private final Snapshots snapshots;

    HoldResource(Desk desk, Decide decide, FraudHold fraudHold, Snapshots snapshots) {
        this.desk = desk;
        this.decide = decide;
        this.fraudHold = fraudHold;
        this.snapshots = snapshots;
    }

    /** @param waitingFor {@code SECOND_PERSON}, or nothing when it is done */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Released(UUID id, String waitingFor) {}

    @POST
    @Path("/{id}/hold")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row hold(@PathParam("id") UUID id, @Valid @NotNull CodeRequest request) {
        var item = desk.lockedInScope(id);
        decide.hold(item, request.reasonCode(), desk.account());
        return desk.row(item);
    }

    @POST
    @Path("/{id}/unhold")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row unhold(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        decide.unhold(item, desk.account());
        snapshots.lookAgain(item);
        return desk.row(item);
    }

    @POST
    @Path("/{id}/fraud-hold")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row fraudHold(@PathParam("id") UUID id, @Valid @NotNull CodeRequest request) {
        var item = desk.lockedInScope(id);
        fraudHold.set(item, request.reasonCode(), desk.account());
        return desk.row(item);
    }

    @POST
    @Path("/{id}/fraud-release")
    @RolesAllowed(SECURITY)
    @Transactional
    public Released fraudRelease(@PathParam("id") UUID id, @Valid @NotNull TextRequest request) {
        var item = desk.lockedAnywhere(id);
        var released = fraudHold.release(item, request.reason(), desk.account());
        return new Released(id, released ? null : "SECOND_PERSON");
    }
}
