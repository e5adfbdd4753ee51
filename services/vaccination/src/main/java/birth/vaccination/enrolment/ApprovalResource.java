package birth.vaccination.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** A clerk's approval of what the machine check left over. Shares the path of casework's desk, so it stands beside its acts. */
@Path("/work-items")
public class ApprovalResource {

    private final IssueCertificate issueCertificate;

    ApprovalResource(IssueCertificate issueCertificate) {
        this.issueCertificate = issueCertificate;
    }

    /** @param waitingFor {@code SECOND_PERSON} where the district wants one; then there is no result yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Approved(UUID resultId, String waitingFor) {}

    /** 409 {@code FILE_MISSING} while the hospital's record is not here, {@code FILE_NOT_REGISTERED} while the province has no file. */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed({"clerk:vaccination", "supervisor:vaccination"})
    @Transactional(Transactional.TxType.NEVER)
    public Approved approve(@PathParam("id") UUID id) {
        return issueCertificate
                .approve(id)
                .map(result -> new Approved(result, null))
                .orElseGet(() -> new Approved(null, "SECOND_PERSON"));
    }
}
