package birth.application.consent;

import birth.application.Item;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;

/** The other parent's disagreement with the certificate or the registration. */
@Path("/cases/{caseNo}/objection")
public class ObjectionResource {

    private final RaiseObjection raiseObjection;
    private final RealNames realNames;
    private final Caller caller;

    ObjectionResource(RaiseObjection raiseObjection, RealNames realNames, Caller caller) {
        this.raiseObjection = raiseObjection;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** B, H or both. */
    public record ObjectionRequest(@NotEmpty Set<@NotNull Item> items) {}

    @PUT
    @RolesAllowed("parent")
    public void raise(@PathParam("caseNo") String caseNo, @NotNull @Valid ObjectionRequest request) {
        raiseObjection.raise(realNames.digestOf(caller), caseNo, request.items());
    }
}
