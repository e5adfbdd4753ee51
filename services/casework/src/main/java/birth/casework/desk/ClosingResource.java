package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.closing.Divert;
import birth.casework.closing.NotAccept;
import birth.casework.closing.Refuse;
import birth.casework.closing.Reopen;
import birth.casework.decision.Decision;
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
import java.util.UUID;

/** The acts that end an item without its result, and the one that begins it anew (domain.md 3.3). */
@Path("/work-items")
public class ClosingResource {

    private final Desk desk;
    private final Refuse refuse;
    private final NotAccept notAccept;
    private final Divert divert;
    private final Reopen reopen;

    ClosingResource(Desk desk, Refuse refuse, NotAccept notAccept, Divert divert, Reopen reopen) {
        this.desk = desk;
        this.refuse = refuse;
        this.notAccept = notAccept;
        this.divert = divert;
        this.reopen = reopen;
    }

    /** @param otherRoute what the family can do instead */
    public record NonAcceptanceRequest(
            @NotBlank(message = "请选择原因") @Pattern(regexp = Roles.REASON_CODE, message = Roles.REASON_CODE_SHAPE)
            String reasonCode,

            @NotBlank(message = "请写明理由") @Size(max = 1000, message = "理由不超过 1000 字")
            String explanation,

            @NotBlank(message = "请写明其他办理途径") @Size(max = 500, message = "办理途径不超过 500 字")
            String otherRoute) {}

    public record Decided(UUID decisionId, String decisionNo) {

        static Decided of(Decision decision) {
            return new Decided(decision.id(), decision.decisionNo());
        }
    }

    public record Reopened(int nextAttempt) {}

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Decided refuse(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        return Decided.of(
                refuse.refuse(desk.lockedInScope(id), request.reasonCode(), request.explanation(), desk.account()));
    }

    @POST
    @Path("/{id}/non-acceptance")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Decided notAccept(@PathParam("id") UUID id, @Valid @NotNull NonAcceptanceRequest request) {
        return Decided.of(notAccept.notAccept(
                desk.lockedInScope(id),
                request.reasonCode(),
                request.explanation(),
                request.otherRoute(),
                desk.account()));
    }

    @POST
    @Path("/{id}/diversion")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Decided divert(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        return Decided.of(
                divert.divert(desk.lockedInScope(id), request.reasonCode(), request.explanation(), desk.account()));
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(SUPERVISOR)
    @Transactional
    public Reopened reopen(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        return new Reopened(
                reopen.reopen(desk.lockedInScope(id), request.reasonCode(), request.explanation(), desk.account()));
    }
}
