package birth.application.draft;

import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** Tells the draft's owner, before submission, what goes online and what does not. */
@Path("/drafts")
public class DraftEligibilityResource {

    private final DraftEligibility eligibility;
    private final WhoFills whoFills;
    private final Caller caller;

    DraftEligibilityResource(DraftEligibility eligibility, WhoFills whoFills, Caller caller) {
        this.eligibility = eligibility;
        this.whoFills = whoFills;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/eligibility")
    @RolesAllowed({"parent", "counter", "helper"})
    public List<DraftEligibility.ChildVerdict> of(@PathParam("id") UUID id) {
        return eligibility.of(id, whoFills.of(id, WhoFills.Act.CHECKED).digest(), caller.account());
    }
}
