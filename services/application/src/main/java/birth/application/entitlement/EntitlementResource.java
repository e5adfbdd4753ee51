package birth.application.entitlement;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** What a family may have besides its papers, as soon as it is true. */
@Path("/cases")
public class EntitlementResource {

    private final CaseEntitlements entitlements;
    private final RealNames realNames;
    private final Caller caller;

    EntitlementResource(CaseEntitlements entitlements, RealNames realNames, Caller caller) {
        this.entitlements = entitlements;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** Of one child of the case. */
    public record ChildEntitlements(int childIndex, List<Entitlement> entitlements) {}

    @GET
    @Path("/{caseNo}/entitlements")
    @RolesAllowed("parent")
    public List<ChildEntitlements> of(@PathParam("caseNo") String caseNo) {
        return entitlements.of(realNames.digestOf(caller), caseNo);
    }
}
