package birth.workflows.journey;

import birth.kit.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** A result that changed after it was issued: everyone who may hold the old one is told and has to acknowledge (domain.md 3.4). */
@ApplicationScoped
class PaperChanges {

    private static final String DEFINITION = "paper-replaced";

    private final RuntimeService runtime;
    private final Errands errands;
    private final News news;

    PaperChanges(RuntimeService runtime, Errands errands, News news) {
        this.runtime = runtime;
        this.errands = errands;
        this.news = news;
    }

    void changed(Event event, Errand changed, String change) {
        var subject = event.subject();
        errands.resultMovedTo(subject, changed.item(), event.sequence());
        errands.of(subject).stream()
                .filter(holder -> holder.asked() && !holder.endedWithoutResult())
                .filter(holder -> !holder.item().equals(changed.item()))
                .forEach(holder -> runtime.startProcessInstanceByKey(
                        DEFINITION,
                        subject,
                        Map.of(
                                "item",
                                holder.item(),
                                "department",
                                holder.department(),
                                "ofItem",
                                changed.item(),
                                "resultId",
                                event.text("resultId"),
                                "change",
                                change)));
    }

    void acknowledged(Event event) {
        news.tell(event.subject(), event.text("item") + "-acknowledged-" + event.text("resultId"), Map.of());
    }
}
