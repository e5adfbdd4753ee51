package birth.application.premium;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;

/** The bill of item T, for the parents who are to pay it. */
@Path("/cases/{caseNo}/children/{childIndex}/premium-bill")
public class BillResource {

    private final ShowBill show;
    private final RealNames realNames;
    private final Caller caller;

    BillResource(ShowBill show, RealNames realNames, Caller caller) {
        this.show = show;
        this.realNames = realNames;
        this.caller = caller;
    }

    /**
     * @param amount in yuan, of all the years together
     * @param paid true when the receipt is there and only the item's end is still on its way
     * @param page of the tax channel where it is paid, where there is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BillView(String billNo, List<Integer> years, BigDecimal amount, boolean paid, String page) {}

    @GET
    @RolesAllowed("parent")
    public BillView show(@PathParam("caseNo") String caseNo, @PathParam("childIndex") int childIndex) {
        var bill = show.of(realNames.digestOf(caller), caseNo, childIndex);
        return new BillView(bill.billNo(), bill.years(), bill.amount(), bill.paid(), bill.page());
    }
}
