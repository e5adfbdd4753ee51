package birth.certificate.issuing;

import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Where the second person learns what waits for a release (domain.md 8.5): numbers and codes, no person. */
@Path("/certificate-changes")
public class WaitingChangesResource {

    private final CertificateChanges changes;
    private final Caller caller;

    WaitingChangesResource(CertificateChanges changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    /** Those of the caller's institutions and regions, the longest waiting first, at most 200; the caller's own are among them, for another person to release. */
    @GET
    @RolesAllowed("clerk:birth-certificate")
    @Transactional
    public List<WaitingChange> waiting() {
        return changes.waitingAt(caller.units(), caller.regions());
    }
}
