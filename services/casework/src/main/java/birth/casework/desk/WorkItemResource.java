package birth.casework.desk;

import birth.casework.decision.Decide;
import birth.casework.item.History;
import birth.casework.item.State;
import birth.casework.item.WorkItem;
import birth.casework.notice.Defect;
import birth.casework.notice.IssueNotice;
import birth.casework.notice.Notices;
import birth.casework.snapshot.Snapshots;
import birth.kit.audit.AuditTrail;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A clerk's queue and the acts that every office has alike. The approval itself is each department's own door. */
@Path("/work-items")
public class WorkItemResource {

    private static final String CLERK = "${birth.casework.clerk-role}";
    private static final String SUPERVISOR = "${birth.casework.supervisor-role}";

    private final Desk desk;
    private final Snapshots snapshots;
    private final Notices notices;
    private final IssueNotice issueNotice;
    private final Decide decide;
    private final History history;
    private final AuditTrail audit;
    private final BusinessClock clock;

    WorkItemResource(
            Desk desk,
            Snapshots snapshots,
            Notices notices,
            IssueNotice issueNotice,
            Decide decide,
            History history,
            AuditTrail audit,
            BusinessClock clock) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.notices = notices;
        this.issueNotice = issueNotice;
        this.decide = decide;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    public record NoticeRequest(
            @NotEmpty(message = "请至少选择一项需要补正的内容") @Size(max = 20)
            List<@Valid @NotNull Defect> defects) {}

    public record RefusalRequest(
            @NotBlank(message = "请选择不予办理的原因") @Pattern(regexp = "[A-Z][A-Z_]{2,39}", message = "原因代码由大写字母组成")
            String reasonCode,

            @NotBlank(message = "请写明不予办理的理由") @Size(max = 1000)
            String explanation) {}

    public record HoldRequest(
            @NotBlank(message = "请选择挂起的原因") @Pattern(regexp = "[A-Z][A-Z_]{2,39}", message = "原因代码由大写字母组成")
            String reasonCode) {}

    public record Noticed(UUID noticeId, String noticeNo) {}

    public record Refused(UUID decisionId, String decisionNo) {}

    @GET
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Page queue(
            @QueryParam("state") State state,
            @QueryParam("mine") boolean mine,
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        return desk.page(state, mine, page, size);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Opened open(@PathParam("id") UUID id) {
        var item = desk.inScope(id);
        audit.record(desk.account(), "WORK_ITEM_READ", id.toString(), "casework");
        var fields = item.snapshot() == null
                ? Map.<String, String>of()
                : snapshots.of(item).fields();
        var noticed = notices.of(id).stream()
                .map(notice -> new WorkItemViews.NoticeView(
                        notice.id(),
                        notice.noticeNo(),
                        notice.issuedOn(),
                        notice.answerBy(),
                        notice.answeredOn(),
                        notices.defectsOf(notice)))
                .toList();
        return new WorkItemViews.Opened(
                WorkItemViews.Row.of(item),
                item.formVersion(),
                fields,
                noticed,
                history.of(id).stream().map(WorkItemViews.Act::of).toList());
    }

    @POST
    @Path("/{id}/claim")
    @RolesAllowed(CLERK)
    @Transactional
    public WorkItemViews.Row claim(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        item.claim(desk.account());
        history.add(item, clock.instant(), desk.account(), "CLAIMED", null);
        return WorkItemViews.Row.of(item);
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed(CLERK)
    @Transactional
    public WorkItemViews.Row release(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        item.release(desk.account());
        history.add(item, clock.instant(), desk.account(), "RELEASED", null);
        return WorkItemViews.Row.of(item);
    }

    @POST
    @Path("/{id}/notices")
    @RolesAllowed(CLERK)
    @Transactional
    public Noticed notice(@PathParam("id") UUID id, @Valid @NotNull NoticeRequest request) {
        var notice = issueNotice.issue(desk.lockedInScope(id), request.defects(), desk.account());
        return new Noticed(notice.id(), notice.noticeNo());
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(CLERK)
    @Transactional
    public Refused refuse(@PathParam("id") UUID id, @Valid @NotNull RefusalRequest request) {
        var decision =
                decide.refuse(desk.lockedInScope(id), request.reasonCode(), request.explanation(), desk.account());
        return new Refused(decision.id(), decision.decisionNo());
    }

    @POST
    @Path("/{id}/hold")
    @RolesAllowed(CLERK)
    @Transactional
    public WorkItemViews.Row hold(@PathParam("id") UUID id, @Valid @NotNull HoldRequest request) {
        var item = desk.lockedInScope(id);
        decide.hold(item, request.reasonCode(), desk.account());
        return WorkItemViews.Row.of(item);
    }

    @POST
    @Path("/{id}/unhold")
    @RolesAllowed(CLERK)
    @Transactional
    public WorkItemViews.Row unhold(@PathParam("id") UUID id) {
        WorkItem item = desk.lockedInScope(id);
        decide.unhold(item, desk.account());
        return WorkItemViews.Row.of(item);
    }
}
