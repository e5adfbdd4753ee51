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

/** Who may fill in a draft for its parents, or look at what comes of it. */
@Path("/drafts")
public class DraftProxyResource {

    private final GrantProxy grant;
    private final RealNames realNames;
    private final Caller caller;

    DraftProxyResource(GrantProxy grant, RealNames realNames, Caller caller) {
        this.grant = grant;
        this.realNames = realNames;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/proxies")
    @RolesAllowed("parent")
    public List<GrantProxy.GrantView> list(@PathParam("id") UUID id) {
        return grant.ofDraft(realNames.digestOf(caller), id);
    }

    /** By one parent grants, by the other agrees. */
    @PUT
    @Path("/{id}/proxies/{ref}")
    @RolesAllowed("parent")
    public GrantProxy.GrantView put(
            @PathParam("id") UUID id, @PathParam("ref") UUID ref, @NotNull @Valid GrantRequest request) {
        return grant.onDraft(realNames.digestOf(caller), id, ref, request.person(), request.wanted());
    }

    @DELETE
    @Path("/{id}/proxies/{ref}")
    @RolesAllowed("parent")
    public void revoke(@PathParam("id") UUID id, @PathParam("ref") UUID ref) {
        grant.revokeOnDraft(realNames.digestOf(caller), id, ref);
    }
}
