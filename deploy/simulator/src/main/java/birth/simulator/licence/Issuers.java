package birth.simulator.licence;

import birth.simulator.Behaviours;
import birth.simulator.Mode;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The police and civil affairs behind the licence platform: take a correction, look into it and answer, until they are heard. */
@Singleton
class Issuers {

    private static final Logger LOG = Logger.getLogger(Issuers.class);
    private static final int AGAIN_SECONDS = 2;
    private static final int REFUSED = 400;
    private static final int DOWN = 500;

    private final Behaviours behaviours;
    private final ApplicationDoor application;
    private final int seconds;
    private final Map<String, Answer> bySaying = new ConcurrentHashMap<>();
    private final ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor();

    Issuers(
            Behaviours behaviours,
            @RestClient ApplicationDoor application,
            @ConfigProperty(name = "birth.licences.answer-seconds") int seconds) {
        this.behaviours = behaviours;
        this.application = application;
        this.seconds = seconds;
    }

    /** @param verdict RECEIVED (and no more), CORRECTED or DECLINED */
    record Answer(String verdict, String value, String explanation) {}

    /** From now on a claim with this text is answered like this; any other is corrected as claimed. */
    void answer(String claim, Answer answer) {
        bySaying.put(claim, answer);
    }

    void take(String id, String claim) {
        var answer = bySaying.getOrDefault(claim, new Answer("CORRECTED", null, null));
        tell(id, new Answer("RECEIVED", null, null), 0);
        if (!answer.verdict().equals("RECEIVED")) {
            tell(id, answer, seconds);
        }
        if (behaviours.of("licences", id).mode() == Mode.CONTRADICTORY) {
            tell(id, new Answer("DECLINED", null, "与登记档案一致，不予更正"), seconds + 1);
        }
    }

    private void tell(String id, Answer answer, int after) {
        time.schedule(() -> say(id, answer), after, TimeUnit.SECONDS);
    }

    private void say(String id, Answer answer) {
        try {
            application.tell(id, answer);
        } catch (WebApplicationException refused) {
            var status = refused.getResponse().getStatus();
            if (status >= REFUSED && status < DOWN) {
                LOG.infof("The application does not take %s on correction %s (%d)", answer.verdict(), id, status);
            } else {
                tell(id, answer, AGAIN_SECONDS);
            }
        } catch (ProcessingException down) {
            tell(id, answer, AGAIN_SECONDS);
        }
    }

    @PreDestroy
    void close() {
        time.shutdownNow();
    }
}
