package birth.card.order;

import birth.card.order.domain.BankAccount;
import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;

/** The result of item C, for the application to show and to pass on within its projections. */
@Path("/results")
public class ResultResource {

    private final CardOrders orders;
    private final AuditTrail audit;
    private final Caller caller;

    ResultResource(CardOrders orders, AuditTrail audit, Caller caller) {
        this.orders = orders;
        this.audit = audit;
        this.caller = caller;
    }

    public record Result(UUID resultId, String item, Map<String, String> fields) {}

    /** Of the bank account only the last four digits leave this office (domain.md 8.4). */
    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        var order = orders.findByIdOptional(id).orElseThrow(() -> Refusal.unknown("RESULT_UNKNOWN", "没有这个办理结果。"));
        audit.record(caller.account(), "RESULT_READ", id.toString(), String.valueOf(purpose));
        return new Result(
                id,
                "C",
                Map.of(
                        "card.no",
                        order.cardNo(),
                        "card.eCardNo",
                        order.eCardNo(),
                        "card.bankAccount",
                        new BankAccount(orders.open(order).bankAccount()).lastFour()));
    }
}
