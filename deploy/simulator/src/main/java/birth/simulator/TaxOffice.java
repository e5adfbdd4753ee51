package birth.simulator;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The tax channel (税务): the insurance office announces a bill, parents pay it here, the office asks for the receipt (domain.md 1.1, T). */
@Singleton
@Path("/tax")
public class TaxOffice {

    private final Records records;
    private final Map<String, Bill> bills = new ConcurrentHashMap<>();

    TaxOffice(Records records) {
        this.records = records;
    }

    /** @param amount in yuan */
    public record Bill(String billNo, List<Integer> years, BigDecimal amount) {}

    /** The same again changes nothing; what is owed now takes the place of what was owed before. */
    @PUT
    @Path("/bills/{billNo}")
    public void announce(@PathParam("billNo") String billNo, Bill bill) {
        bills.put(billNo, bill);
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

    Optional<Bill> bill(String billNo) {
        return Optional.ofNullable(bills.get(billNo));
    }

    /** Null while nothing is paid. */
    Map<String, Object> paid(String billNo) {
        return records.answerTo("tax", billNo);
    }
}
