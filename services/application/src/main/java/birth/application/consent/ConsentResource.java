package birth.application.consent;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The other parent's answer. */
@Path("/cases/{caseNo}/consent")
public class ConsentResource {

    private final GiveConsent giveConsent;
    private final RealNames realNames;
    private final Caller caller;

    ConsentResource(GiveConsent giveConsent, RealNames realNames, Caller caller) {
        this.giveConsent = giveConsent;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** True grants, false refuses. */
    public record ConsentRequest(@NotNull Boolean granted) {}

    /** What now holds. */
    public record ConsentView(Consent consent) {}

    @PUT
    @RolesAllowed("parent")
    public ConsentView decide(@PathParam("caseNo") String caseNo, @NotNull @Valid ConsentRequest request) {
        return new ConsentView(giveConsent.decide(realNames.digestOf(caller), caseNo, request.granted()));
    }

    /** Takes a given consent back. */
    @DELETE
    @RolesAllowed("parent")
    public ConsentView revoke(@PathParam("caseNo") String caseNo) {
        return new ConsentView(giveConsent.revoke(realNames.digestOf(caller), caseNo));
    }
}
