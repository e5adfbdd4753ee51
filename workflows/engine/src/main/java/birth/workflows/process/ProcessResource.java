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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** The running and ended processes, newest first, and the way of one child through its definition. */
@Path("/processes")
public class ProcessResource {

    /** Processes begun in the same transaction may have the same time. */
    private static final Comparator<ProcessView> FIRST_FIRST =
            Comparator.comparing(view -> !view.definition().equals("newborn-child"));

    private final HistoryService history;
    private final Waits waits;

    ProcessResource(HistoryService history, Waits waits) {
        this.history = history;
        this.waits = waits;
    }

    /** @param total how many there are beyond this page */
    public record Page(long total, List<ProcessView> processes) {}

    /**
     * The processes of one child with what they wait for and every node they have passed, in order.
     *
     * @param process the first, begun when the case was submitted
     * @param further those of items on their own, changed results, a death; oldest first
     */
    public record Detail(ProcessView process, List<ProcessView> further, List<Wait> waits, List<Step> steps) {}

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
        var processes = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
        if (processes.isEmpty()) {
            throw Refusal.unknown("PROCESS_UNKNOWN", "没有这个孩子的办理流程，请核对办件编号和孩子序号。");
        }
        var views = processes.stream().map(ProcessView::of).sorted(FIRST_FIRST).toList();
        var steps = processes.stream().flatMap(this::steps).toList();
        return new Detail(views.getFirst(), views.subList(1, views.size()), waits.of(subject), steps);
    }

    private Stream<Step> steps(HistoricProcessInstance process) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(ProcessResource::step);
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
