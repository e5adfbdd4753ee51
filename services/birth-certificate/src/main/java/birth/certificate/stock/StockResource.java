package birth.certificate.stock;

import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The institution's doors to its blank stock. */
@Path("/")
public class StockResource {

    private final ReceiveBlanks receiveBlanks;
    private final StockRanges ranges;
    private final Blanks blanks;
    private final Caller caller;

    StockResource(ReceiveBlanks receiveBlanks, StockRanges ranges, Blanks blanks, Caller caller) {
        this.receiveBlanks = receiveBlanks;
        this.ranges = ranges;
        this.blanks = blanks;
        this.caller = caller;
    }

    /** @param firstNo first and {@code lastNo} last number of the range, both included */
    public record StockRangeRequest(
            @NotNull(message = "请填写机构代码") @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "请填写 18 位统一社会信用代码")
            String institution,

            @NotNull(message = "请填写起号") @Pattern(regexp = BlankNumber.SHAPE, message = "编号为 1 位大写字母加 9 位数字，请与实物核对")
            String firstNo,

            @NotNull(message = "请填写止号") @Pattern(regexp = BlankNumber.SHAPE, message = "编号为 1 位大写字母加 9 位数字，请与实物核对")
            String lastNo) {}

    public record Registered(UUID id) {}

    /** @param count how many blanks the range holds, both ends included */
    public record WaitingRange(
            UUID id, String firstNo, String lastNo, long count, String registeredBy, OffsetDateTime registeredAt) {

        static WaitingRange of(StockRange range) {
            return new WaitingRange(
                    range.id(),
                    range.first().text(),
                    range.last().text(),
                    range.last().ordinal() - range.first().ordinal() + 1,
                    range.registeredBy(),
                    range.registeredAt().atZone(BusinessClock.ZONE).toOffsetDateTime());
        }
    }

    /** Delivered ranges that wait for the second person's count. */
    @GET
    @Path("/stock-ranges")
    @RolesAllowed("hospital")
    @Transactional
    public List<WaitingRange> waiting(@QueryParam("institution") @NotNull(message = "请指明机构代码") String institution) {
        mustBeOwn(institution);
        return ranges.waiting(institution).stream().map(WaitingRange::of).toList();
    }

    /** 409 {@code RANGE_OVERLAPS} when one of the numbers is known, {@code NOT_REQUESTED} beyond what was asked for. */
    @POST
    @Path("/stock-ranges")
    @RolesAllowed("hospital")
    public RestResponse<Registered> register(@Valid @NotNull StockRangeRequest request) {
        mustBeOwn(request.institution());
        var id = receiveBlanks.register(
                request.institution(),
                new BlankNumber(request.firstNo()),
                new BlankNumber(request.lastNo()),
                caller.account());
        return RestResponse.status(RestResponse.Status.CREATED, new Registered(id));
    }

    /** 409 {@code SAME_PERSON} for the one who registered it. */
    @POST
    @Path("/stock-ranges/{id}/confirmation")
    @RolesAllowed("hospital")
    public Registered confirm(@PathParam("id") UUID id) {
        receiveBlanks.confirm(id, caller.account(), caller.units());
        return new Registered(id);
    }

    @GET
    @Path("/stock")
    @RolesAllowed({"hospital", "clerk:birth-certificate"})
    @Transactional
    public Ledger stock(@QueryParam("institution") @NotNull(message = "请指明机构代码") String institution) {
        mustBeOwn(institution);
        return blanks.ledger(institution);
    }

    private void mustBeOwn(String institution) {
        if (!caller.units().contains(institution)) {
            throw Refusal.forbidden("NOT_YOUR_INSTITUTION", "只能办理和查看本机构的空白证。");
        }
    }
}
