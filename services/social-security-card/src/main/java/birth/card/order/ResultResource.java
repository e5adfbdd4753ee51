package birth.card.order;

import birth.card.order.domain.BankAccount;
import birth.casework.desk.Result;
import birth.casework.desk.ResultReading;
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
    private final ResultReading reading;

    ResultResource(CardOrders orders, ResultReading reading) {
        this.orders = orders;
        this.reading = reading;
    }

    /** Of the bank account only the last four digits leave this office (domain.md 8.4). */
    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        return reading.audited(orders.findByIdOptional(id).map(this::result), purpose);
    }

    private Result result(CardOrder order) {
        return new Result(
                order.id(),
                "C",
                Map.of(
                        "card.no",
                        order.cardNo(),
                        "card.eCardNo",
                        order.eCardNo(),
                        "card.bankAccount",
                        new BankAccount(orders.open(order).bankAccount()).lastFour(),
                        "card.production",
                        orders.production(order)));
    }
}
