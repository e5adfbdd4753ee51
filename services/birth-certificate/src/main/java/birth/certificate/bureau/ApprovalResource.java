package birth.certificate.bureau;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    /** @param waitingFor {@code SECOND_PERSON} when there is no result before another person confirms */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Approved(UUID resultId, String waitingFor) {}

    /**
     * B: 409 {@code DELIVERY_RECORD_MISSING}, {@code NAME_MISSING}, {@code STATEMENT_MISSING}, {@code SURNAME_STATEMENT_MISSING},
     * {@code LATE_PROOF_MISSING}, {@code SAME_PERSON}, {@code CERTIFICATE_EXISTS}; R, G and S have codes of their own.
     */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed({"clerk:birth-certificate", "supervisor:birth-certificate"})
    public Approved approve(@PathParam("id") UUID id) {
        return approve.approve(id)
                .map(result -> new Approved(result, null))
                .orElseGet(() -> new Approved(null, "SECOND_PERSON"));
    }
}
