package birth.workflows.journey;

import birth.workflows.Subject;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jboss.logging.Logger;

/** The processes of children as the rest of the service sees them: begun once, then told what happened. */
@ApplicationScoped
class Journeys {

    private static final Logger LOG = Logger.getLogger(Journeys.class);
    private static final String DEFINITION = "newborn-child";

    private final RuntimeService runtime;
    private final Errands errands;
    private final MeterRegistry metrics;

    Journeys(RuntimeService runtime, Errands errands, MeterRegistry metrics) {
        this.runtime = runtime;
        this.errands = errands;
        this.metrics = metrics;
    }

    /** One process per child, however often the case is submitted. */
    void begin(SubmittedCase submitted) {
        for (var child : submitted.children()) {
            var subject = new Subject(submitted.caseNo(), child.childIndex());
            if (errands.begin(subject, child)) {
                runtime.startProcessInstanceByKey(
                        DEFINITION,
                        subject.text(),
                        Map.of(
                                "items",
                                child.letters(),
                                "consent",
                                submitted.consentNeeded() ? "WAITING" : "NOT_NEEDED"));
            }
        }
    }

    /** @param outcome COMPLETED, REFUSED, NOT_ACCEPTED or CANCELLED */
    void finished(String subject, String item, String outcome) {
        tell(subject, item + "-finished", Map.of("outcome_" + item, outcome));
    }

    void idNumberKnown(String subject) {
        tell(subject, "id-number-known", Map.of());
    }

    /** @param decision GRANTED or REFUSED */
    void consentDecided(String caseNo, String decision) {
        errands.childrenOf(caseNo).forEach(subject -> tell(subject, "consent-decided", Map.of("consent", decision)));
    }

    void noticeAnswered(String subject, String item, String noticeId, int formVersion) {
        var told = runtime.createMessageCorrelation("notice-answered")
                .processInstanceBusinessKey(subject)
                .setVariablesToTriggeredScope(Map.of("item", item, "noticeId", noticeId, "formVersion", formVersion))
                .correlateAllWithResult();
        if (told.isEmpty()) {
            unmatched(subject, "notice-answered");
        }
    }

    private void tell(String subject, String message, Map<String, Object> variables) {
        var told = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(subject)
                .setVariables(variables)
                .correlateAllWithResult();
        if (told.isEmpty()) {
            unmatched(subject, message);
        }
    }

    /** Late and doubled news are normal; news of a child whose case never came here are worth a line. */
    private void unmatched(String subject, String message) {
        metrics.counter("birth_correlations_unmatched", "message", message).increment();
        LOG.logf(
                errands.knows(subject) ? Logger.Level.DEBUG : Logger.Level.INFO,
                "Nothing waits for %s of %s",
                message,
                subject);
    }
}
