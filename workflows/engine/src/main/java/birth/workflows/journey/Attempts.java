package birth.workflows.journey;

import birth.kit.event.Event;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The errand an event is about, if the event speaks of its present attempt (domain.md 3.10 rules 2 and 3). */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    private final Errands errands;
    private final News news;
    private final MeterRegistry metrics;

    Attempts(Errands errands, News news, MeterRegistry metrics) {
        this.errands = errands;
        this.news = news;
        this.metrics = metrics;
    }

    /** Empty, with a line in the log, for an attempt that is over or an item nobody has placed here. */
    Optional<Errand> present(Event event) {
        var found = errands.find(event.subject(), event.text("item"));
        if (found.isEmpty()) {
            news.unmatched(event.subject(), event.type());
        }
        return found.filter(errand -> isPresent(errand, event));
    }

    private boolean isPresent(Errand errand, Event event) {
        var attempt = event.number("attempt");
        if (attempt == errand.attempt()) {
            return true;
        }
        metrics.counter("birth_stale_attempts", "type", event.type()).increment();
        LOG.infof(
                "%s about attempt %d at %s of %s is ignored: attempt %d is under way",
                event.type(), attempt, errand.item(), event.subject(), errand.attempt());
        return false;
    }
}
