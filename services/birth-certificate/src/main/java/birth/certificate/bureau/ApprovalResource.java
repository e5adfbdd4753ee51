package birth.certificate.bureau;

import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** A clerk's approval of any of the bureau's items. Shares the path of casework's desk, so it stands beside its acts. */
@Path("/work-items")
public class ApprovalResource {

    private final Approve approve;

    ApprovalResource(Approve approve) {
        this.approve = approve;
    }

    public record Approved(UUID resultId) {}

    /**
     * 409 {@code DELIVERY_RECORD_MISSING}, {@code SAME_PERSON}, {@code CERTIFICATE_EXISTS}, {@code NAME_MISSING}; 409
     * {@code BLANKS_EXHAUSTED} after the item was held: the answer is an error, the hold is kept.
     */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed("clerk:birth-certificate")
    public Approved approve(@PathParam("id") UUID id) {
        return approve.approve(id)
                .map(Approved::new)
                .orElseThrow(() ->
                        Refusal.conflict("BLANKS_EXHAUSTED", "本机构的空白证已用完，此件已挂起。请联系管理员领取并登记新的号段，入库确认后此件会自动回到您的名下。"));
    }
}
