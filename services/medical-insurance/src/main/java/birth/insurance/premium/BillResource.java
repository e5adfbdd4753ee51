package birth.insurance.premium;

import birth.insurance.tax.TaxChannels;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;

/** What a family owes before it has paid, for the application to show to it alone; afterwards it is item T's result. */
@Path("/premium-bills")
public class BillResource {

    private final PremiumBills bills;
    private final TaxChannels channels;
    private final AuditTrail audit;
    private final Caller caller;

    BillResource(PremiumBills bills, TaxChannels channels, AuditTrail audit, Caller caller) {
        this.bills = bills;
        this.channels = channels;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @param amount in yuan, of all the years together
     * @param page where it is paid in a browser, where the channel has such a page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BillView(String billNo, List<Integer> years, BigDecimal amount, boolean paid, String page) {}

    @GET
    @Path("/{billNo}")
    @RolesAllowed("service:application")
    @Transactional
    public BillView get(@PathParam("billNo") String billNo, @HeaderParam("Purpose") String purpose) {
        var bill = bills.numbered(billNo).orElseThrow(() -> Refusal.unknown("BILL_UNKNOWN", "没有这张缴费单。"));
        audit.record(caller.account(), "RESULT_READ", bill.id().toString(), String.valueOf(purpose));
        return new BillView(
                billNo,
                bill.yearList(),
                bill.amount(),
                bill.receiptNo() != null,
                channels.pageOf(billNo).orElse(null));
    }
}
