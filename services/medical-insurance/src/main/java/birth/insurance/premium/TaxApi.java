package birth.insurance.premium;

import birth.casework.outside.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The tax channel's receipts, by the number of the bill; 404 while nothing is paid. */
@RegisterRestClient(configKey = "tax")
@Path("/tax/receipts")
public interface TaxApi {

    /** @param amount in yuan */
    record Receipt(String receiptNo, BigDecimal amount, LocalDate paidOn) {

        Answer asAnswer() {
            return new Answer(Map.of(
                    "pay.receiptNo", receiptNo, "pay.amount", amount.toPlainString(), "pay.paidOn", paidOn.toString()));
        }

        static Receipt in(Answer answer) {
            return new Receipt(
                    answer.field("pay.receiptNo"),
                    new BigDecimal(answer.field("pay.amount")),
                    LocalDate.parse(answer.field("pay.paidOn")));
        }
    }

    @GET
    @Path("/{bill}")
    @Timeout(5_000)
    Receipt receipt(@PathParam("bill") String bill);
}
