package birth.workflows.process;

import birth.kit.problem.Refusal;
import birth.workflows.waiting.Wait;
import birth.workflows.waiting.Waits;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** The running and ended processes, newest first, and the way of one child through its definition. */
@Path("/processes")
public class ProcessResource {

    private final HistoryService history;
    private final Waits waits;

    ProcessResource(HistoryService history, Waits waits) {
        this.history = history;
        this.waits = waits;
    }

    /** @param total how many there are beyond this page */
    public record Page(long total, List<ProcessView> processes) {}

    /** A process with what it waits for and every node it has passed, in order. */
    public record Detail(ProcessView process, List<Wait> waits, List<Step> steps) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String place,
            String name,
            String kind,
            OffsetDateTime enteredAt,
            OffsetDateTime leftAt,
            boolean cancelled) {}

    @GET
    @RolesAllowed("administrator")
    public Page list(
            @QueryParam("state") @Pattern(regexp = "ACTIVE|ENDED") String state,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size) {
        var query = history.createHistoricProcessInstanceQuery();
        if (state != null) {
            query = state.equals("ACTIVE") ? query.unfinished() : query.finished();
        }
        var found = query.orderByProcessInstanceStartTime().desc().listPage(page * size, size);
        return new Page(query.count(), found.stream().map(ProcessView::of).toList());
    }

    @GET
    @Path("/{subject}")
    @RolesAllowed("administrator")
    public Detail one(@PathParam("subject") @Pattern(regexp = "[0-9A-Z]{21}-[1-9]") String subject) {
        var process = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(subject).list().stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("PROCESS_UNKNOWN", "没有这个孩子的办理流程，请核对办件编号和孩子序号。"));
        var steps = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(ProcessResource::step)
                .toList();
        return new Detail(ProcessView.of(process), waits.of(subject), steps);
    }

    private static Step step(HistoricActivityInstance node) {
        return new Step(
                node.getActivityId(),
                node.getActivityName(),
                node.getActivityType(),
                ProcessView.moment(node.getStartTime()),
                ProcessView.moment(node.getEndTime()),
                node.isCanceled());
    }
}
