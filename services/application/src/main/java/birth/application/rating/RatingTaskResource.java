package birth.application.rating;

import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Bad ratings and complaints, for supervision alone: no office has a door to who rated it. */
@Path("/rating-tasks")
public class RatingTaskResource {

    private final SuperviseTasks supervise;
    private final Caller caller;

    RatingTaskResource(SuperviseTasks supervise, Caller caller) {
        this.supervise = supervise;
        this.caller = caller;
    }

    public record StepRequest(@NotBlank @Size(max = 500) String note) {}

    public record StepView(String step, OffsetDateTime at, String by, String note) {}

    /** {@code rater} masked, absent when anonymous; {@code late}: steps that missed their day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TaskView(
            UUID id,
            String number,
            String kind,
            String caseNo,
            Integer grade,
            String text,
            String rater,
            OffsetDateTime openedAt,
            LocalDate contactBy,
            String contactWhy,
            LocalDate mendBy,
            String mendWhy,
            List<String> late,
            List<StepView> steps,
            boolean closed) {}

    public record RaterView(String name, String mobile) {}

    @GET
    @RolesAllowed("administrator")
    public List<TaskView> list(@QueryParam("open") @DefaultValue("true") boolean open) {
        return supervise.all(open);
    }

    @GET
    @Path("/{id}/rater")
    @RolesAllowed("administrator")
    public RaterView rater(@PathParam("id") UUID id, @HeaderParam("Purpose") @Size(max = 200) String purpose) {
        if (purpose == null || purpose.isBlank()) {
            throw Refusal.malformed("PURPOSE_MISSING", "请在请求头 Purpose 中写明用途。", List.of());
        }
        return supervise.rater(id, caller.account(), purpose);
    }

    @POST
    @Path("/{id}/contact")
    @RolesAllowed("administrator")
    public TaskView contact(@PathParam("id") UUID id, @NotNull @Valid StepRequest request) {
        return supervise.take(id, RatingTask.Step.CONTACT, caller.account(), request.note());
    }

    @POST
    @Path("/{id}/mending")
    @RolesAllowed("administrator")
    public TaskView mend(@PathParam("id") UUID id, @NotNull @Valid StepRequest request) {
        return supervise.take(id, RatingTask.Step.MENDING, caller.account(), request.note());
    }

    @POST
    @Path("/{id}/revisit")
    @RolesAllowed("administrator")
    public TaskView revisit(@PathParam("id") UUID id, @NotNull @Valid StepRequest request) {
        return supervise.take(id, RatingTask.Step.REVISIT, caller.account(), request.note());
    }
}
