package birth.certificate.delivery;

import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests to correct a delivery record: the application brings them, the hospital's desk answers them. */
@Path("/delivery-corrections")
public class CorrectionResource {

    private final CorrectDelivery correct;
    private final Corrections corrections;
    private final CorrectionViews views;
    private final AuditTrail audit;
    private final Caller caller;

    CorrectionResource(
            CorrectDelivery correct, Corrections corrections, CorrectionViews views, AuditTrail audit, Caller caller) {
        this.correct = correct;
        this.corrections = corrections;
        this.views = views;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param field key of the form, e.g. {@code child.birthDateTime}; {@code claim} what it should be */
    public record CorrectionRequest(
            @NotNull(message = "请指明分娩记录") @Pattern(regexp = "[0-9a-f-]{36}", message = "分娩记录编号为 36 位小写 UUID")
            String deliveryRef,

            @Min(value = 1, message = "胎次序号从 1 起") @Max(value = 6, message = "胎次序号不超过 6")
            int pluralIndex,

            @NotNull(message = "请指明要更正的项目")
            @Pattern(regexp = "[A-Za-z][A-Za-z0-9.]{0,59}", message = "字段名形如 child.weightG")
            String field,

            @NotBlank(message = "请填写正确的内容") @Size(max = 60, message = "内容不超过 60 字")
            String claim,

            @NotBlank(message = "请说明依据") @Size(max = 300, message = "说明不超过 300 字")
            String explanation) {}

    public record DeclineRequest(
            @NotNull(message = "请选择不予更正的原因") @Pattern(regexp = "[A-Z][A-Z_]{2,39}", message = "原因代码由大写字母组成")
            String reasonCode,

            @NotBlank(message = "请写明不予更正的理由") @Size(max = 300, message = "理由不超过 300 字")
            String explanation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CorrectionState(UUID id, String state, String reasonCode, String explanation) {}

    /** 201 when new, 200 when the same was here; 409 {@code CORRECTION_KNOWN} for another body. */
    @PUT
    @Path("/{id}")
    @RolesAllowed("service:application")
    public RestResponse<CorrectionState> ask(@PathParam("id") UUID id, @Valid @NotNull CorrectionRequest request) {
        var fresh = correct.ask(
                id,
                request.deliveryRef(),
                request.pluralIndex(),
                request.field(),
                new Corrections.Words(request.claim(), request.explanation(), null));
        return RestResponse.status(
                fresh ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                new CorrectionState(id, "OPEN", null, null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public CorrectionState get(@PathParam("id") UUID id) {
        var found = corrections.find(id).orElseThrow(CorrectDelivery::unknown);
        return new CorrectionState(
                id, found.state(), found.reason(), found.words().answer());
    }

    @GET
    @RolesAllowed("hospital")
    @Transactional
    public List<CorrectionViews.CorrectionView> list(
            @QueryParam("state")
                    @DefaultValue("OPEN")
                    @Pattern(
                            regexp = "OPEN|PROPOSED|ACCEPTED|DECLINED",
                            message = "状态为 OPEN、PROPOSED、ACCEPTED 或 DECLINED")
                    String state) {
        var found = views.inState(state, caller.units());
        found.forEach(each ->
                audit.record(caller.account(), "CORRECTION_READ", each.id().toString(), "hospital-desk"));
        return found;
    }

    /** The record changes once another person confirms. */
    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed("hospital")
    public CorrectionState accept(@PathParam("id") UUID id) {
        correct.accept(id);
        return new CorrectionState(id, "PROPOSED", null, null);
    }

    /** 409 {@code SAME_PERSON} for the one who accepted it. */
    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed("hospital")
    public CorrectionState confirm(@PathParam("id") UUID id) {
        correct.confirm(id);
        return new CorrectionState(id, "ACCEPTED", null, null);
    }

    /** The family is told why. What was accepted and nobody has confirmed yet may still be declined, by either of the two. */
    @POST
    @Path("/{id}/decline")
    @RolesAllowed("hospital")
    public CorrectionState decline(@PathParam("id") UUID id, @Valid @NotNull DeclineRequest request) {
        correct.decline(id, request.reasonCode(), request.explanation());
        return new CorrectionState(id, "DECLINED", request.reasonCode(), request.explanation());
    }
}
