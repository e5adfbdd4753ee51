package birth.household.inquiry;

import birth.casework.desk.Desk;
import birth.casework.item.Chronicle;
import birth.household.authority.Standing;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** An officer enters what the authority answered on another way: its own screen, a letter, the paper itself (domain.md 3.10 rule 5). */
@Path("/work-items")
public class VerificationResource {

    private final Desk desk;
    private final Inquiries inquiries;
    private final Chronicle chronicle;
    private final Event<Verified> verified;

    VerificationResource(Desk desk, Inquiries inquiries, Chronicle chronicle, Event<Verified> verified) {
        this.desk = desk;
        this.inquiries = inquiries;
        this.chronicle = chronicle;
        this.verified = verified;
    }

    /** @param basis where the officer has it from */
    public record VerificationRequest(
            @NotNull(message = "请选择核验的内容") Subject subject,
            @NotNull(message = "请选择核验的结果") Standing standing,
            @NotBlank(message = "请写明核验的依据") @Size(max = 300) String basis) {}

    public record Verification(List<String> checks) {}

    @POST
    @Path("/{id}/verifications")
    @RolesAllowed({"clerk:household-registration", "supervisor:household-registration"})
    @Transactional
    public Verification enter(@PathParam("id") UUID id, @Valid @NotNull VerificationRequest request) {
        var item = desk.lockedInScope(id);
        item.mustBeClaimedBy(desk.account());
        inquiries.entered(item, request.subject(), request.standing(), request.basis(), desk.account());
        chronicle.note(
                item,
                desk.account(),
                "VERIFIED",
                request.standing().name(),
                request.subject().name());
        verified.fire(new Verified(item, request.subject(), request.standing()));
        return new Verification(item.checks());
    }

    static Refusal nothingToVerify() {
        return Refusal.conflict("NOTHING_TO_VERIFY", "申请中没有这项内容，无需核验。请先请家长补正。");
    }
}
