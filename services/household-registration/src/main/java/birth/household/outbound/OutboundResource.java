package birth.household.outbound;

import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import birth.casework.snapshot.Snapshots;
import birth.household.outbound.OutboundPackage.State;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The doors of another province's desk (跨省通办): packages for its counties, their content for a purpose, and its report. */
@Path("/outbound-packages")
@Transactional
public class OutboundResource {

    private static final String DESK = "province-desk";

    private final OutboundPackages packages;
    private final TakeReport takeReport;
    private final WorkItems items;
    private final Snapshots snapshots;
    private final AuditTrail audit;
    private final Caller caller;

    OutboundResource(
            OutboundPackages packages,
            TakeReport takeReport,
            WorkItems items,
            Snapshots snapshots,
            AuditTrail audit,
            Caller caller) {
        this.packages = packages;
        this.takeReport = takeReport;
        this.items = items;
        this.snapshots = snapshots;
        this.audit = audit;
        this.caller = caller;
    }

    /** Ids and states only. */
    public record PackageLine(
            UUID id, String caseNo, int childIndex, String region, State state, OffsetDateTime handedOverAt) {}

    /** Certificate, consent and what the form says for item H. */
    public record PackageContent(UUID id, String caseNo, int childIndex, String region, Map<String, String> fields) {}

    /** {@code idNo}, {@code householdNo} and {@code address} when registered, {@code reasonCode} when returned. */
    public record Report(
            @NotNull(message = "请填写办理情况") State state,

            @Pattern(regexp = "[1-9]\\d{16}[\\dX]", message = "公民身份号码为18位")
            String idNo,

            @Pattern(regexp = "[0-9A-Za-z]{1,10}", message = "户号为1至10位数字或字母")
            String householdNo,

            @Size(max = 100, message = "户籍地址不超过100字") String address,

            @Pattern(regexp = "[A-Z][A-Z0-9_]{2,39}", message = "请从列表中选择原因")
            String reasonCode) {}

    @GET
    @RolesAllowed(DESK)
    public List<PackageLine> list(@QueryParam("state") @DefaultValue("HANDED_OVER") State state) {
        return packages.in(state).stream().filter(this::isMine).map(this::line).toList();
    }

    @GET
    @RolesAllowed(DESK)
    @Path("/{id}")
    public PackageContent read(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        if (purpose == null || purpose.isBlank()) {
            throw Refusal.malformed("PURPOSE_MISSING", "请在请求头 Purpose 中写明查询用途。", List.of());
        }
        var parcel = mine(id);
        if (!parcel.state().isOpen()) {
            throw Refusal.conflict("PACKAGE_CLOSED", "此件已有结果，不再提供申请内容。");
        }
        var item = item(parcel);
        audit.record(caller.account(), "PACKAGE_READ", item.subject() + "-" + item.item(), purpose);
        return new PackageContent(
                id,
                item.caseNo(),
                item.childIndex(),
                parcel.holderRegion(),
                snapshots.of(item).fields());
    }

    @POST
    @RolesAllowed(DESK)
    @Path("/{id}/report")
    public void report(@PathParam("id") UUID id, @NotNull @Valid Report report) {
        takeReport.take(mine(id), report, caller.account());
    }

    private PackageLine line(OutboundPackage parcel) {
        var item = item(parcel);
        return new PackageLine(
                parcel.id(),
                item.caseNo(),
                item.childIndex(),
                parcel.holderRegion(),
                parcel.state(),
                parcel.handedOverAt());
    }

    private WorkItem item(OutboundPackage parcel) {
        return items.findById(parcel.workItemId());
    }

    private OutboundPackage mine(UUID id) {
        return packages.find(id)
                .filter(this::isMine)
                .orElseThrow(() -> Refusal.unknown("PACKAGE_UNKNOWN", "没有这份移交件，或它不属于您的办理范围。"));
    }

    private boolean isMine(OutboundPackage parcel) {
        return caller.covers(parcel.holderRegion());
    }
}
