package birth.insurance.desk;

import birth.casework.desk.Desk;
import birth.insurance.admission.Admit;
import birth.insurance.maternity.ReviewMaternity;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.UUID;

/** A clerk's approval of what the machine check left over. Shares the path of casework's desk, so it stands beside its acts. */
@Path("/work-items")
public class ApprovalResource {

    private final Desk desk;
    private final Admit admit;
    private final ReviewMaternity reviewMaternity;

    ApprovalResource(Desk desk, Admit admit, ReviewMaternity reviewMaternity) {
        this.desk = desk;
        this.admit = admit;
        this.reviewMaternity = reviewMaternity;
    }

    /** @param amount approved for item M, in yuan */
    public record PaymentRequest(
            @NotNull(message = "请填写核准金额")
            @Positive(message = "金额须大于0")
            @Digits(integer = 7, fraction = 2, message = "金额最多7位整数、2位小数")
            BigDecimal amount) {}

    /** @param resultId missing while the insurance platform has not answered; then item I is completed when it has */
    public record Approved(UUID resultId) {}

    /** Item I. 409 {@code AMOUNT_MISSING} for item M, {@code PAID_BY_THE_FAMILY} for item T. */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed({"clerk:medical-insurance", "supervisor:medical-insurance"})
    @Transactional
    public Approved approve(@PathParam("id") UUID id) {
        var item = desk.lockedInScope(id);
        return switch (item.item()) {
            case "M" -> throw Refusal.conflict("AMOUNT_MISSING", "生育医疗费用须填写核准金额后办结。");
            case "T" -> throw Refusal.conflict("PAID_BY_THE_FAMILY", "医保费由家长通过税务渠道缴纳，收到完税凭证后系统自动办结。");
            default -> new Approved(admit.approve(item, desk.account()).orElse(null));
        };
    }

    /** Item M: the amount that is paid to the mother. 409 {@code NOT_MATERNITY} for any other item. */
    @POST
    @Path("/{id}/maternity-payment")
    @RolesAllowed({"clerk:medical-insurance", "supervisor:medical-insurance"})
    @Transactional
    public Approved pay(@PathParam("id") UUID id, @NotNull @Valid PaymentRequest request) {
        var item = desk.lockedInScope(id);
        if (!item.item().equals("M")) {
            throw Refusal.conflict("NOT_MATERNITY", "只有生育医疗费用报销须填写核准金额。");
        }
        return new Approved(reviewMaternity.approve(item, request.amount(), desk.account()));
    }
}
