package birth.application.proxy;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** Who may look at a case for its parents. */
@Path("/cases")
public class CaseProxyResource {

    private final GrantProxy grant;
    private final RealNames realNames;
    private final Caller caller;

    CaseProxyResource(GrantProxy grant, RealNames realNames, Caller caller) {
        this.grant = grant;
        this.realNames = realNames;
        this.caller = caller;
    }

    @GET
    @Path("/{caseNo}/proxies")
    @RolesAllowed("parent")
    public List<GrantProxy.GrantView> list(@PathParam("caseNo") String caseNo) {
        return grant.ofCase(realNames.digestOf(caller), caseNo);
    }

    /** By one parent grants, by the other agrees. */
    @PUT
    @Path("/{caseNo}/proxies/{ref}")
    @RolesAllowed("parent")
    public GrantProxy.GrantView put(
            @PathParam("caseNo") String caseNo, @PathParam("ref") UUID ref, @NotNull @Valid GrantRequest request) {
        return grant.onCase(realNames.digestOf(caller), caseNo, ref, request.person(), request.wanted());
    }

    @DELETE
    @Path("/{caseNo}/proxies/{ref}")
    @RolesAllowed("parent")
    public void revoke(@PathParam("caseNo") String caseNo, @PathParam("ref") UUID ref) {
        grant.revokeOnCase(realNames.digestOf(caller), caseNo, ref);
    }
}
