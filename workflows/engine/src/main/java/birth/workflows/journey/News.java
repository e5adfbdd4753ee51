package birth.workflows.journey;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jboss.logging.Logger;

/** News of a child for its processes: told to what waits for them, and kept as variables whether or not anything does. */
@ApplicationScoped
class News {

    private static final Logger LOG = Logger.getLogger(News.class);

    private final RuntimeService runtime;
    private final Errands errands;
    private final MeterRegistry metrics;

    News(RuntimeService runtime, Errands errands, MeterRegistry metrics) {
        this.runtime = runtime;
        this.errands = errands;
        this.metrics = metrics;
    }

    void tell(String subject, String message, Map<String, Object> variables) {
        var told = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(subject)
                .setVariables(variables)
                .correlateAllWithResult();
        if (told.isEmpty()) {
            unmatched(subject, message);
        }
        if (!variables.isEmpty()) {
            keep(subject, variables);
        }
    }

    void keep(String subject, Map<String, Object> variables) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .list()
                .forEach(process -> runtime.setVariables(process.getId(), variables));
    }

    /** What was told before holds no more. */
    void forget(String subject, String variable) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .list()
                .forEach(process -> runtime.removeVariable(process.getId(), variable));
    }

    /** Late and doubled news are normal; news of a child whose case never came here are worth a line. */
    void unmatched(String subject, String message) {
        metrics.counter("birth_correlations_unmatched", "message", message).increment();
        LOG.logf(
                errands.knows(subject) ? Logger.Level.DEBUG : Logger.Level.INFO,
                "Nothing waits for %s of %s",
                message,
                subject);
    }
}
