package birth.household.authority;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The other authorities' doors. Quick tries in a row are made here; the long patience, 1, 2, 4 … 60 seconds, is the due
 * work's (domain.md 3.10 rule 4).
 */
@RegisterRestClient(configKey = "authorities")
@Timeout(1500)
@Retry(maxRetries = 2, delay = 200, jitter = 100, abortOn = Declined.class)
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000, skipOn = Declined.class)
public interface AuthorityClient {

    record Verification(Standing state) {}

    record Drawn(String idNo) {}

    /** {@code requestId}: the same one gets the first answer. */
    record Draw(String requestId, String region, LocalDate birthDate, String sex) {}

    @POST
    @Path("/marriage/verification")
    Verification marriage(MarriageQuestion question);

    @POST
    @Path("/certificates/verification")
    Verification certificate(CertificateQuestion question);

    @POST
    @Path("/population/numbers")
    Drawn number(Draw draw);

    /** The other side understood and says no (409); everything else is no answer. */
    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return response.getStatus() == 409 ? new Declined() : new Unanswered();
    }
}
