package birth.casework.snapshot;

import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** The papers of an application, which stay there: fetched each time one is read, outside of any transaction. */
@ApplicationScoped
public class Papers {

    private static final Logger LOG = Logger.getLogger(Papers.class);
    private static final int SECONDS = 10;

    private final ApplicationClient application;

    Papers(@RestClient ApplicationClient application) {
        this.application = application;
    }

    /**
     * @param purpose for the application's audit trail
     * @throws Refusal 503 {@code PAPER_AWAY} while the application does not give it
     */
    public RestResponse<byte[]> read(String id, String purpose) {
        try {
            return application.paper(id, purpose);
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warnf("Paper %s for %s did not come: %s", id, purpose, away.getMessage());
            throw Refusal.notYet("PAPER_AWAY", "这份材料暂时取不到，请稍后再看；不影响其他办理。", SECONDS);
        }
    }
}
