package birth.certificate.stock;

import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Blanks by quota: the county enters last year's live births, the institution asks (domain.md 3.4). */
@Path("/")
public class QuotaResource {

    private final RequestBlanks requestBlanks;
    private final Caller caller;

    QuotaResource(RequestBlanks requestBlanks, Caller caller) {
        this.requestBlanks = requestBlanks;
        this.caller = caller;
    }

    public record LiveBirthsRequest(
            @NotNull(message = "请填写机构代码") @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "请填写 18 位统一社会信用代码")
            String institution,

            @NotNull(message = "请填写上年活产数")
            @Min(value = 0, message = "活产数不能为负数")
            @Max(value = 100_000, message = "请核对活产数")
            Integer liveBirths) {}

    public record BlanksRequest(
            @NotNull(message = "请填写机构代码") @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "请填写 18 位统一社会信用代码")
            String institution,

            @NotNull(message = "请填写申领数量") @Min(value = 1, message = "至少申领 1 张") @Max(value = 100_000, message = "请核对数量")
            Integer quantity) {}

    public record Requested(UUID id) {}

    /** The figure of the year before {@code year}. Entering it again corrects it. */
    @PUT
    @Path("/stock-quotas/{year}")
    @RolesAllowed("supervisor:birth-certificate")
    public void enter(@PathParam("year") @Min(2000) @Max(2999) int year, @Valid @NotNull LiveBirthsRequest request) {
        mustBeOwn(request.institution());
        requestBlanks.enterLiveBirths(request.institution(), year, request.liveBirths(), caller.account());
    }

    /** 404 {@code QUOTA_UNKNOWN} while no figure is entered. */
    @GET
    @Path("/stock-quotas/{year}")
    @RolesAllowed({"supervisor:birth-certificate", "hospital"})
    public Quota quota(
            @PathParam("year") @Min(2000) @Max(2999) int year,
            @QueryParam("institution") @NotNull(message = "请指明机构代码") String institution) {
        mustBeOwn(institution);
        return requestBlanks.quota(institution, year);
    }

    /** 409 {@code QUOTA_EXCEEDED}, {@code QUOTA_UNKNOWN}. */
    @POST
    @Path("/stock-requests")
    @RolesAllowed("hospital")
    public RestResponse<Requested> request(@Valid @NotNull BlanksRequest request) {
        mustBeOwn(request.institution());
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new Requested(requestBlanks.request(request.institution(), request.quantity(), caller.account())));
    }

    private void mustBeOwn(String institution) {
        if (!caller.units().contains(institution)) {
            throw Refusal.forbidden("NOT_YOUR_INSTITUTION", "只能办理和查看本机构的空白证。");
        }
    }
}
