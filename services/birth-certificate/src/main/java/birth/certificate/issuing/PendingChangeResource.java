package birth.certificate.issuing;

import birth.certificate.issuing.CertificateChanges.Change;
import birth.certificate.issuing.CertificateChanges.Kind;
import birth.certificate.issuing.domain.ParentCorrection;
import birth.certificate.issuing.domain.ParentEntry;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** What waits for the second person, who compares it with the papers before the release. */
@Path("/certificates")
public class PendingChangeResource {

    private final ChangeCertificate change;
    private final AuditTrail audit;
    private final Caller caller;

    PendingChangeResource(ChangeCertificate change, AuditTrail audit, Caller caller) {
        this.change = change;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param childName as it will be printed; null where nothing is */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PendingChange(
            Kind kind,
            String reason,
            String explanation,
            List<String> handedIn,
            String askedBy,
            String childName,
            ParentEntry father,
            ParentEntry mother,
            String proof) {

        static PendingChange of(Change change) {
            var content = change.content();
            var correction = content.correction() == null ? ParentCorrection.NONE : content.correction();
            return new PendingChange(
                    change.kind(),
                    change.reason(),
                    content.explanation(),
                    change.parts(),
                    change.askedBy(),
                    content.form() == null ? null : content.form().field("child.name"),
                    correction.father(),
                    correction.mother(),
                    correction.proof());
        }
    }

    /** 409 {@code NOTHING_TO_RELEASE}, {@code NOT_VALID}. */
    @GET
    @Path("/{id}/change")
    @RolesAllowed("clerk:birth-certificate")
    @Transactional
    public PendingChange waiting(@PathParam("id") UUID id) {
        var waiting = PendingChange.of(change.waiting(id));
        audit.record(caller.account(), "CERTIFICATE_CHANGE_READ", id.toString(), "casework");
        return waiting;
    }

    /** Taken back by the one who asked, or turned down by another clerk; what is printed stays. 409 {@code NOTHING_TO_RELEASE}, {@code NOT_VALID}. */
    @DELETE
    @Path("/{id}/change")
    @RolesAllowed("clerk:birth-certificate")
    @Transactional
    public void withdraw(@PathParam("id") UUID id) {
        change.withdraw(id);
        audit.record(caller.account(), "CERTIFICATE_CHANGE_WITHDRAWN", id.toString(), "casework");
    }
}
