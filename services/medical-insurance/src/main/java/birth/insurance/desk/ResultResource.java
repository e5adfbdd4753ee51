package birth.insurance.desk;

import birth.casework.desk.Result;
import birth.casework.desk.ResultReading;
import birth.insurance.enrolment.Enrolments;
import birth.insurance.maternity.MaternityPayments;
import birth.insurance.premium.PremiumBills;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The results of items I, T and M, for the application to show and to pass on within its projections. */
@Path("/results")
public class ResultResource {

    private final Enrolments enrolments;
    private final PremiumBills bills;
    private final MaternityPayments payments;
    private final ResultReading reading;

    ResultResource(Enrolments enrolments, PremiumBills bills, MaternityPayments payments, ResultReading reading) {
        this.enrolments = enrolments;
        this.bills = bills;
        this.payments = payments;
        this.reading = reading;
    }

    /** {@code ins.rule} names the row of domain.md 3.7; {@code ins.effectiveFrom} is missing while a premium is awaited. */
    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        var found = enrolments
                .resultOf(id)
                .map(fields -> new Result(id, "I", fields))
                .or(() -> bills.resultOf(id).map(fields -> new Result(id, "T", fields)))
                .or(() -> payments.resultOf(id).map(fields -> new Result(id, "M", fields)));
        return reading.audited(found, purpose);
    }
}
