package birth.insurance.premium;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The tax channel's receipts, by the number of the bill; 404 while nothing is paid. */
@RegisterRestClient(configKey = "tax")
@Path("/tax/receipts")
public interface TaxApi {

    /** @param amount in yuan */
    record Receipt(String receiptNo, BigDecimal amount, LocalDate paidOn) {}

    @GET
    @Path("/{bill}")
    @Timeout(5_000)
    Receipt receipt(@PathParam("bill") String bill);
}
