package birth.workflows.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** The death of a newborn ends at once what only a living child needs; its twin is not touched (domain.md 3.6). */
@ApplicationScoped
class Deaths {

    private static final String DEFINITION = "child-died";

    private final RuntimeService runtime;
    private final DeathNotes deaths;
    private final Errands errands;
    private final SingleItems singles;
    private final News news;
    private final Needs needs;

    Deaths(RuntimeService runtime, DeathNotes deaths, Errands errands, SingleItems singles, News news, Needs needs) {
        this.runtime = runtime;
        this.deaths = deaths;
        this.errands = errands;
        this.singles = singles;
        this.news = news;
        this.needs = needs;
    }

    void heard(String subject, LocalDate diedOn) {
        if (!errands.knows(subject)) {
            news.unmatched(subject, DEFINITION);
        } else if (deaths.note(subject, diedOn)) {
            end(subject);
        }
    }

    private void end(String subject) {
        neverAsk(subject);
        runtime.startProcessInstanceByKey(
                DEFINITION,
                subject,
                Map.of(
                        "ended",
                        letters(subject, errand -> errand.isWithDepartment() && isEnded(errand)),
                        "told",
                        letters(subject, errand -> errand.asked() && !errand.endedWithoutResult() && isTold(errand))));
        singles.goOn(subject);
    }

    private void neverAsk(String subject) {
        for (var errand : errands.of(subject)) {
            if (errand.isOpen() && !errand.asked() && isEnded(errand)) {
                errands.ended(subject, errand.item(), "CANCELLED");
                news.keep(subject, Map.of("outcome_" + errand.item(), "CANCELLED"));
            }
        }
    }

    private boolean isEnded(Errand errand) {
        return needs.endedByDeath().contains(errand.item());
    }

    private boolean isTold(Errand errand) {
        return needs.toldOfDeath().contains(errand.item());
    }

    /** The list lives no longer than this transaction, so the engine need not store it. */
    private TypedValue letters(String subject, Predicate<Errand> which) {
        List<String> letters =
                errands.of(subject).stream().filter(which).map(Errand::item).toList();
        return Variables.untypedValue(letters, true);
    }
}
