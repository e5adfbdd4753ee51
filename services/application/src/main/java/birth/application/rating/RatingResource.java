package birth.application.rating;

import birth.application.OnceCreated;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** How a family liked what was done, and where it says that something is wrong. */
@Path("/cases")
public class RatingResource {

    private final RateCase rate;
    private final RealNames realNames;
    private final Caller caller;

    RatingResource(RateCase rate, RealNames realNames, Caller caller) {
        this.rate = rate;
        this.realNames = realNames;
        this.caller = caller;
    }

    /** From 5, very satisfied, to 1, very dissatisfied. */
    public record RatingRequest(
            @NotNull @Min(1) @Max(5) Integer grade,
            @Size(max = 500) String text,
            boolean anonymous) {

        public RateCase.Opinion opinion() {
            return new RateCase.Opinion(grade, text, anonymous);
        }
    }

    /** Without a grade while it is asked and not given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatingView(Integer grade, String text, boolean anonymous, OffsetDateTime ratedAt) {}

    public record ComplaintRequest(
            @NotBlank @Size(max = 1000) String text) {}

    /** Every day with why it is that day. */
    public record ComplaintView(
            String number, LocalDate contactBy, String contactWhy, LocalDate mendBy, String mendWhy, boolean closed) {}

    @GET
    @Path("/{caseNo}/rating")
    @RolesAllowed("parent")
    public RatingView show(@PathParam("caseNo") String caseNo) {
        return rate.show(realNames.digestOf(caller), caseNo);
    }

    @PUT
    @Path("/{caseNo}/rating")
    @RolesAllowed("parent")
    public RatingView give(@PathParam("caseNo") String caseNo, @NotNull @Valid RatingRequest request) {
        return rate.rate(speaker(), caseNo, request.opinion());
    }

    @POST
    @Path("/{caseNo}/complaints")
    @RolesAllowed("parent")
    public RestResponse<ComplaintView> complain(
            @PathParam("caseNo") String caseNo, @NotNull @Valid ComplaintRequest request) {
        var done = rate.complain(speaker(), caseNo, request.text().strip());
        return OnceCreated.answer(done.fresh(), "/cases/" + caseNo + "/complaints", view(done.task()));
    }

    @GET
    @Path("/{caseNo}/complaints")
    @RolesAllowed("parent")
    public List<ComplaintView> complaints(@PathParam("caseNo") String caseNo) {
        return rate.complaints(speaker(), caseNo).stream()
                .map(RatingResource::view)
                .toList();
    }

    private RateCase.Speaker speaker() {
        var digest = realNames.digestOf(caller);
        return new RateCase.Speaker(digest, caller.realNameRef().orElseThrow());
    }

    private static ComplaintView view(RatingTask task) {
        var opened = task.openedAt().atZone(BusinessClock.ZONE).toLocalDate();
        return new ComplaintView(
                task.number(),
                task.contactDue(),
                WorkingDays.published().explain(opened, task.contactDue()),
                task.mendDue(),
                WorkingDays.published().explain(opened, task.mendDue()),
                task.isClosed());
    }
}
