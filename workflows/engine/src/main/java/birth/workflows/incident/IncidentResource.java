package birth.workflows.incident;

import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Steps of a process that failed for good, and the way to set them going again. */
@Path("/incidents")
public class IncidentResource {

    private final RuntimeService runtime;
    private final ManagementService management;

    IncidentResource(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** @param place id of the failed node in the process definition */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IncidentView(
            String id, String type, String subject, String place, String message, OffsetDateTime at) {}

    @GET
    @RolesAllowed("administrator")
    public List<IncidentView> list() {
        return runtime.createIncidentQuery().orderByIncidentTimestamp().asc().list().stream()
                .map(this::view)
                .toList();
    }

    /** Gives the failed job one more try, at once. */
    @POST
    @Path("/{id}/retry")
    @Transactional
    @RolesAllowed("administrator")
    public void retry(@PathParam("id") @Pattern(regexp = "[0-9a-f-]{36}") String id) {
        var incident = runtime.createIncidentQuery().incidentId(id).singleResult();
        if (incident == null) {
            throw Refusal.unknown("INCIDENT_UNKNOWN", "没有这个异常，可能已经处理完毕，请刷新列表。");
        }
        if (!Incident.FAILED_JOB_HANDLER_TYPE.equals(incident.getIncidentType())) {
            throw Refusal.conflict("NOT_RETRYABLE", "这个异常不是失败的作业，不能重试。");
        }
        management.setJobRetries(incident.getConfiguration(), 1);
    }

    private IncidentView view(Incident incident) {
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        return new IncidentView(
                incident.getId(),
                incident.getIncidentType(),
                process == null ? null : process.getBusinessKey(),
                incident.getActivityId(),
                incident.getIncidentMessage(),
                incident.getIncidentTimestamp()
                        .toInstant()
                        .atZone(BusinessClock.ZONE)
                        .toOffsetDateTime());
    }
}
