package birth.casework.desk;

import static birth.casework.desk.Roles.CLERK;
import static birth.casework.desk.Roles.SUPERVISOR;

import birth.casework.pause.BasisFiles;
import birth.casework.pause.Extend;
import birth.casework.pause.ReturnToParent;
import birth.casework.pause.SpecialProcedure;
import birth.casework.pause.Tolerate;
import birth.kit.audit.AuditTrail;
import birth.kit.problem.Refusal;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The acts on an item's time: return, extension, special procedure, tolerated papers (domain.md 3.3, 4.1). */
@Path("/work-items")
public class PauseResource {

    private final Desk desk;
    private final ReturnToParent returnToParent;
    private final Extend extend;
    private final SpecialProcedure specialProcedure;
    private final Tolerate tolerate;
    private final BasisFiles basisFiles;
    private final AuditTrail audit;

    PauseResource(
            Desk desk,
            ReturnToParent returnToParent,
            Extend extend,
            SpecialProcedure specialProcedure,
            Tolerate tolerate,
            BasisFiles basisFiles,
            AuditTrail audit) {
        this.desk = desk;
        this.returnToParent = returnToParent;
        this.extend = extend;
        this.specialProcedure = specialProcedure;
        this.tolerate = tolerate;
        this.basisFiles = basisFiles;
        this.audit = audit;
    }

    public record ExtensionRequest(
            @Min(value = 1, message = "延期 1 至 10 个工作日") @Max(value = 10, message = "延期 1 至 10 个工作日")
            int days,

            @NotBlank(message = "请选择原因") @Pattern(regexp = Roles.REASON_CODE, message = Roles.REASON_CODE_SHAPE)
            String reasonCode,

            @NotBlank(message = "请写明理由") @Size(max = 1000, message = "理由不超过 1000 字")
            String explanation) {}

    /** @param basisFile the proof itself, Base64; {@code basis} names it */
    public record SpecialProcedureRequest(
            @NotBlank(message = "请选择特别程序的种类") @Pattern(regexp = Roles.REASON_CODE, message = Roles.REASON_CODE_SHAPE)
            String type,

            @NotBlank(message = "请写明依据") @Size(max = 1000, message = "依据不超过 1000 字")
            String basis,

            @NotEmpty(message = "请上传依据文件（委托书、协查函等）") byte[] basisFile,
            @NotNull(message = "请填写计划结束日") LocalDate plannedEnd) {}

    public record TolerationRequest(
            @NotEmpty(message = "请至少选择一项容缺材料") @Size(max = 10)
            List<@NotBlank @Size(max = 64) String> materials,

            @Min(value = 1, message = "补交期限 1 至 10 个工作日") @Max(value = 10, message = "补交期限 1 至 10 个工作日")
            int days) {}

    @POST
    @Path("/{id}/return")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row sendBack(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        var item = desk.lockedInScope(id);
        returnToParent.send(item, request.reasonCode(), request.explanation(), desk.account(), desk.isSupervisor());
        return desk.row(item);
    }

    @POST
    @Path("/{id}/extension")
    @RolesAllowed(SUPERVISOR)
    @Transactional
    public WorkItemViews.Row extend(@PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request) {
        var item = desk.lockedInScope(id);
        extend.extend(item, request.days(), request.reasonCode(), request.explanation(), desk.account());
        return desk.row(item);
    }

    @POST
    @Path("/{id}/special-procedure")
    @RolesAllowed(SUPERVISOR)
    @Transactional
    public WorkItemViews.Row beginSpecialProcedure(
            @PathParam("id") UUID id, @Valid @NotNull SpecialProcedureRequest request) {
        var item = desk.lockedInScope(id);
        specialProcedure.begin(
                item, request.type(), request.basis(), request.basisFile(), request.plannedEnd(), desk.account());
        return desk.row(item);
    }

    /** The proof of the latest special procedure, for the unit that answers for the pause. */
    @GET
    @Path("/{id}/special-procedure-basis")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public RestResponse<byte[]> basis(@PathParam("id") UUID id) {
        var file = basisFiles
                .of(desk.inScope(id))
                .orElseThrow(() -> Refusal.unknown("BASIS_FILE_UNKNOWN", "此件没有特别程序的依据文件。"));
        audit.record(desk.account(), "BASIS_FILE_READ", id.toString(), "casework");
        return RestResponse.ResponseBuilder.ok(basisFiles.contentOf(file), file.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/{id}/special-procedure-end")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.Row endSpecialProcedure(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        specialProcedure.end(item, desk.account());
        return desk.row(item);
    }

    /** Codes of the materials that this item may be accepted without for a while, as in force. */
    @GET
    @Path("/{id}/tolerable-materials")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public List<String> tolerable(@PathParam("id") UUID id) {
        return tolerate.tolerable(desk.inScope(id));
    }

    @POST
    @Path("/{id}/toleration")
    @RolesAllowed({CLERK, SUPERVISOR})
    @Transactional
    public WorkItemViews.TolerationView tolerate(@PathParam("id") UUID id, @Valid @NotNull TolerationRequest request) {
        var toleration = tolerate.grant(desk.lockedInScope(id), request.materials(), request.days(), desk.account());
        return WorkItemViews.TolerationView.of(toleration);
    }
}
