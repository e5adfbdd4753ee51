package birth.certificate.stock;

import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Spoilt papers, their register and destruction, and the look-up of numbers. */
@Path("/")
public class VoidResource {

    private static final String SHAPE_TEXT = "编号为 1 位大写字母加 9 位数字，请与实物核对";

    private final SpoilBlanks spoilBlanks;
    private final VoidRegister register;
    private final Blanks blanks;
    private final Caller caller;

    VoidResource(SpoilBlanks spoilBlanks, VoidRegister register, Blanks blanks, Caller caller) {
        this.spoilBlanks = spoilBlanks;
        this.register = register;
        this.blanks = blanks;
        this.caller = caller;
    }

    /** @param parts the parts kept: {@code MAIN} 正页, {@code SUPPLEMENT} 副页; both unless the blank is lost */
    public record SpoilRequest(
            @NotNull(message = "请填写机构代码") @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "请填写 18 位统一社会信用代码")
            String institution,

            @NotNull(message = "请选择作废原因")
            @Pattern(regexp = "MISPRINT|DAMAGED|LOST", message = "原因为 MISPRINT、DAMAGED 或 LOST")
            String reason,

            @NotNull(message = "请登记留存的页") @Size(max = 2)
            List<@Pattern(regexp = "MAIN|SUPPLEMENT", message = "正页填 MAIN，副页填 SUPPLEMENT") String> parts) {}

    public record DestructionRequest(
            @NotNull(message = "请填写机构代码") @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "请填写 18 位统一社会信用代码")
            String institution,

            @NotNull(message = "请填写年度") @Min(value = 2000, message = "请核对年度") @Max(value = 2999, message = "请核对年度")
            Integer year) {}

    public record Listed(UUID id) {}

    /** 409 {@code PARTS_MISSING}, {@code BLANK_NOT_IN_STOCK}. */
    @POST
    @Path("/blanks/{number}/void")
    @RolesAllowed({"hospital", "clerk:birth-certificate"})
    public void spoil(
            @PathParam("number") @Pattern(regexp = BlankNumber.SHAPE, message = SHAPE_TEXT) String number,
            @Valid @NotNull SpoilRequest request) {
        mustBeOwn(request.institution());
        spoilBlanks.spoil(
                new BlankNumber(number), request.institution(), request.reason(), request.parts(), caller.account());
    }

    /** The institution's numbers between two numbers, both included, with their state; at most 1000. */
    @GET
    @Path("/blanks")
    @RolesAllowed({"hospital", "clerk:birth-certificate", "supervisor:birth-certificate"})
    @Transactional
    public List<Blanks.Blank> query(
            @QueryParam("institution") @NotNull(message = "请指明机构代码") String institution,
            @QueryParam("from") @NotNull(message = "请填写起号") @Pattern(regexp = BlankNumber.SHAPE, message = SHAPE_TEXT)
                    String from,
            @QueryParam("to") @NotNull(message = "请填写止号") @Pattern(regexp = BlankNumber.SHAPE, message = SHAPE_TEXT)
                    String to) {
        mustBeOwn(institution);
        return blanks.between(institution, new BlankNumber(from), new BlankNumber(to));
    }

    @GET
    @Path("/void-register")
    @RolesAllowed({"hospital", "clerk:birth-certificate", "supervisor:birth-certificate"})
    @Transactional
    public List<VoidRegister.Entry> register(
            @QueryParam("institution") @NotNull(message = "请指明机构代码") String institution,
            @QueryParam("year") @Min(2000) @Max(2999) int year) {
        mustBeOwn(institution);
        return register.of(institution, year);
    }

    /** 409 {@code YEAR_NOT_OVER}, {@code ALREADY_LISTED}. */
    @POST
    @Path("/void-destructions")
    @RolesAllowed("hospital")
    public RestResponse<Listed> list(@Valid @NotNull DestructionRequest request) {
        mustBeOwn(request.institution());
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new Listed(spoilBlanks.list(request.institution(), request.year(), caller.account())));
    }

    /** 409 {@code SAME_PERSON} for the one who made the list. */
    @POST
    @Path("/void-destructions/{id}/confirmation")
    @RolesAllowed("hospital")
    public Listed confirm(@PathParam("id") UUID id) {
        spoilBlanks.confirm(id, caller.account(), caller.units());
        return new Listed(id);
    }

    private void mustBeOwn(String institution) {
        if (!caller.units().contains(institution)) {
            throw Refusal.forbidden("NOT_YOUR_INSTITUTION", "只能办理和查看本机构的空白证。");
        }
    }
}
