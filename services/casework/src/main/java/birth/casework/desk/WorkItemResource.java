package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.claim.Claim;
import birth.casework.claim.Colleagues;
import birth.casework.item.Chronicle;
import birth.casework.item.State;
import birth.casework.remark.Remarks;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.util.UUID;

/** A clerk's queue: look, take, give back, remark. The approval itself is each department's own door. */
@Path("/work-items")
public class WorkItemResource {

    private final Desk desk;
    private final Tally tally;
    private final OpenItem openItem;
    private final Claim claim;
    private final Colleagues colleagues;
    private final Caller caller;
    private final Remarks remarks;
    private final Chronicle chronicle;
    private final AuditTrail audit;
    private final BusinessClock clock;

    WorkItemResource(
            Desk desk,
            Tally tally,
            OpenItem openItem,
            Claim claim,
            Colleagues colleagues,
            Caller caller,
            Remarks remarks,
            Chronicle chronicle,
            AuditTrail audit,
            BusinessClock clock) {
        this.desk = desk;
        this.tally = tally;
        this.openItem = openItem;
        this.claim = claim;
        this.colleagues = colleagues;
        this.caller = caller;
        this.remarks = remarks;
        this.chronicle = chronicle;
        this.audit = audit;
        this.clock = clock;
    }

    public record CommentRequest(
            @NotBlank(message = "请写下内容") @Size(max = 1000, message = "备注不超过 1000 字")
            String text) {}

    /**
     * @param of these items only, as {@code <caseNo>-<child>/<item>/<attempt>}: those under a lamp, those marked or those found
     * @param ended also those that have ended
     */
    @GET
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Page queue(
            @QueryParam("state") State state,
            @QueryParam("item") @Pattern(regexp = "[BVHICRTMGS]", message = "事项代码为一个字母") String item,
            @QueryParam("mine") boolean mine,
            @QueryParam("pile") Pile pile,
            @QueryParam("of") @Size(max = 200, message = "一次最多指明 200 件") List<String> of,
            @QueryParam("ended") boolean ended,
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        return desk.page(new Lot(state, item, mine, pile, of, ended, clock), page, size);
    }

    /** The piles of the caller's day and the states, counted, of one item or of all; whoever asks is at the desk. */
    @GET
    @Path("/summary")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public Tally.Summary summary(
            @QueryParam("item") @Pattern(regexp = "[BVHICRTMGS]", message = "事项代码为一个字母") String item) {
        colleagues.seen(caller, desk.isSupervisor());
        return tally.of(item);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Opened open(@PathParam("id") UUID id) {
        var item = desk.inScope(id);
        audit.record(desk.account(), "WORK_ITEM_READ", item.reference(), "casework");
        return openItem.view(item);
    }

    @POST
    @Path("/{id}/claim")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row claim(@PathParam("id") UUID id) {
        return desk.row(claim.claim(id, desk.account(), desk.isSupervisor()));
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row release(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        item.release(desk.account());
        chronicle.note(item, desk.account(), "RELEASED", null);
        return desk.row(item);
    }

    @POST
    @Path("/{id}/comments")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row comment(@PathParam("id") UUID id, @Valid @NotNull CommentRequest request) {
        var item = desk.lockedInScope(id);
        remarks.add(item, desk.account(), "COMMENT", request.text());
        chronicle.note(item, desk.account(), "COMMENTED", null);
        return desk.row(item);
    }
}
