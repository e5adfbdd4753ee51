package birth.application.window;

import birth.application.rating.RateCase;
import birth.application.rating.RatingResource.RatingRequest;
import birth.application.rating.RatingResource.RatingView;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A window takes down how the family before it liked what was done. */
@Path("/window-cases/{caseNo}/rating")
public class WindowRatingResource {

    private final FamilyAtCounter family;
    private final RateCase rate;
    private final AuditTrail audit;
    private final Caller caller;

    WindowRatingResource(FamilyAtCounter family, RateCase rate, AuditTrail audit, Caller caller) {
        this.family = family;
        this.rate = rate;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public RatingView show(@PathParam("caseNo") String caseNo) {
        return rate.show(family.standing(caseNo).applicantDigest(), caseNo);
    }

    @PUT
    @RolesAllowed({"counter", "helper"})
    @Transactional
    public RatingView give(@PathParam("caseNo") String caseNo, @NotNull @Valid RatingRequest request) {
        var file = family.held(caseNo);
        audit.record(caller.account(), "CASE_RATED_AT_WINDOW", caseNo, "window");
        return rate.rate(new RateCase.Speaker(file.applicantDigest(), file.applicantRef()), caseNo, request.opinion());
    }
}
