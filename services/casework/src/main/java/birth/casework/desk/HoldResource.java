package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SECURITY;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.decision.Decide;
import birth.casework.pause.FraudHold;
import birth.casework.remark.Remarks;
import birth.casework.snapshot.Snapshots;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;

/** Holds: a clerk's own, and the lock after a fraud sign, which the security role lifts four-eyed (domain.md 3.3). */
@Path("/work-items")
public class HoldResource {

    private final Desk desk;
    private final Decide decide;
    private final FraudHold fraudHold;
    private final Snapshots snapshots;
    private final Remarks remarks;
    private final BusinessClock clock;

    HoldResource(
            Desk desk, Decide decide, FraudHold fraudHold, Snapshots snapshots, Remarks remarks, BusinessClock clock) {
        this.desk = desk;
        this.decide = decide;
        this.fraudHold = fraudHold;
        this.snapshots = snapshots;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * @param until the day on which the hold ends by itself, or nothing
     * @param explanation for colleagues
     */
    public record HoldRequest(
            @NotBlank(message = "请选择原因") @Pattern(regexp = Roles.REASON_CODE, message = Roles.REASON_CODE_SHAPE)
            String reasonCode,

            LocalDate until,
            @Size(max = 1000, message = "说明不超过 1000 字") String explanation) {}

    /** @param waitingFor {@code SECOND_PERSON}, or nothing when it is done */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Released(UUID id, String waitingFor) {}

    @POST
    @Path("/{id}/hold")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row hold(@PathParam("id") UUID id, @Valid @NotNull HoldRequest request) {
        var item = desk.lockedInScope(id);
        if (request.until() != null && !request.until().isAfter(LocalDate.now(clock))) {
            throw Refusal.conflict("HOLD_UNTIL_PAST", "恢复办理的日期应在今天之后。");
        }
        decide.hold(item, request.reasonCode(), desk.account());
        item.holdUntil(request.until());
        if (request.explanation() != null && !request.explanation().isBlank()) {
            remarks.add(item, desk.account(), "HELD", request.explanation().strip());
        }
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
