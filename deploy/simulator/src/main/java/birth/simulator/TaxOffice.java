package birth.simulator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

/** The tax channel (税务): parents pay a premium bill here, the insurance office asks for the receipt (domain.md 1.1, T). */
@Path("/tax")
public class TaxOffice {

    private final Records records;

    TaxOffice(Records records) {
        this.records = records;
    }

    /** @param payment {@code requestId} (the bill), {@code amount} in yuan, {@code paidOn} (yyyy-MM-dd) */
    @POST
    @Path("/payments")
    public Map<String, Object> pay(Map<String, Object> payment) {
        return records.once(
                "tax",
                Requests.id(payment),
                n -> Map.of(
                        "receiptNo", "222050%012d".formatted(n),
                        "amount", payment.getOrDefault("amount", 0),
                        "paidOn", payment.getOrDefault("paidOn", "")));
    }

    @GET
    @Path("/receipts/{bill}")
    public Map<String, Object> receipt(@PathParam("bill") String bill) {
        return Requests.found(records.answerTo("tax", bill));
    }
}
