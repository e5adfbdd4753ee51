package birth.simulator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

/** The card centre (社保卡中心): takes orders, opens the bank account, issues the e-card (domain.md 6.8). */
@Path("/card")
public class CardCentre {

    private final Records records;

    CardCentre(Records records) {
        this.records = records;
    }

    /** @param order {@code requestId, bank, needPhysical} */
    @POST
    @Path("/orders")
    public Map<String, Object> order(Map<String, Object> order) {
        return records.once(
                "card",
                Requests.id(order),
                n -> Map.of(
                        "orderNo", "K2205%010d".formatted(n),
                        "cardNo", "%c%08d".formatted((char) ('A' + n % 26), 22_000_000 + n),
                        "bankAccount", Luhn.complete("6217990099%08d".formatted(n)),
                        "eCard", true));
    }

    /** What became of an order whose answer was lost. */
    @GET
    @Path("/orders/{requestId}")
    public Map<String, Object> order(@PathParam("requestId") String requestId) {
        return Requests.found(records.answerTo("card", requestId));
    }
}
