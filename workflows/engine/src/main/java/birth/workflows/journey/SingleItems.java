package birth.workflows.journey;

import birth.workflows.Subject;
import birth.workflows.waiting.Waits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.jboss.logging.Logger;

/** Items that run on their own: of further letters, added later, reopened, or made possible again by a reopened one. */
@ApplicationScoped
class SingleItems {

    private static final Logger LOG = Logger.getLogger(SingleItems.class);
    private static final String DEFINITION = "single-item";
    private static final String NO_ID_NUMBER = "NO_ID_NUMBER";
    private static final String CONSENT_REVOKED = "CONSENT_REVOKED";

    private final RuntimeService runtime;
    private final Errands errands;
    private final Consents consents;
    private final Waits waits;
    private final Needs needs;
    private final News news;

    SingleItems(RuntimeService runtime, Errands errands, Consents consents, Waits waits, Needs needs, News news) {
        this.runtime = runtime;
        this.errands = errands;
        this.consents = consents;
        this.waits = waits;
        this.needs = needs;
        this.news = news;
    }

    /** Items that are new, or that the family had taken back and asks for once more, perhaps of another office. */
    void add(Subject subject, PlacedChild child) {
        for (var item : child.items()) {
            if (errands.note(subject, child, item)) {
                start(subject.text(), item.item());
            } else if (item.attempt() > 1) {
                errands.place(subject.text(), item);
                reopen(subject.text(), item.item(), item.attempt());
            }
        }
    }

    void start(String subject, String item) {
        var errand = errands.find(subject, item).orElseThrow();
        var prospects = prospects(subject);
        var prospect = prospects.of(errand);
        var variables = new HashMap<String, Object>();
        variables.put("item", item);
        variables.put("department", errand.department());
        variables.put("after", prospects.shown(item));
        variables.put("predecessor", prospect.state().name());
        variables.put("predecessorOwner", prospect.owner());
        runtime.startProcessInstanceByKey(DEFINITION, subject, variables);
    }

    /** Asks the item again, and with it all that was given up only because it had failed (domain.md 3.10). */
    void reopen(String subject, String item, int nextAttempt) {
        var stranded = prospects(subject).stranded();
        if (!errands.reopen(subject, item, nextAttempt)) {
            LOG.infof("Item %s of %s is not reopened as attempt %d: it has a result", item, subject, nextAttempt);
            return;
        }
        news.forget(subject, "outcome_" + item);
        var again = new LinkedHashSet<>(Set.of(item));
        again.addAll(revived(subject));
        stranded.removeAll(prospects(subject).stranded());
        again.addAll(stranded);
        again.forEach(one -> start(subject, one));
        goOn(subject);
    }

    /** Items that nobody will be asked for as things stand. */
    Set<String> stranded(String subject) {
        return prospects(subject).stranded();
    }

    /** Starts what was stranded before some news and is so no longer. */
    void takeUp(String subject, Set<String> before) {
        before.removeAll(stranded(subject));
        before.forEach(one -> start(subject, one));
        goOn(subject);
    }

    /** After any news: asks what has become possible, gives up what has become impossible, names who is waited for. */
    void goOn(String subject) {
        revived(subject).forEach(item -> start(subject, item));
        var prospects = prospects(subject);
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(DEFINITION)
                .processInstanceBusinessKey(subject)
                .list()
                .forEach(process -> tell(subject, process.getId(), prospects));
    }

    private void tell(String subject, String process, Prospects prospects) {
        var errand = errands.find(subject, (String) runtime.getVariable(process, "item"))
                .orElseThrow();
        var prospect = prospects.of(errand);
        if (prospect.state() == Prospect.State.WAITING) {
            waits.owedBy(subject, errand.item(), prospect.owner());
        } else {
            runtime.setVariable(process, "predecessor", prospect.state().name());
        }
    }

    /** Begins the next attempt at items that were cancelled for want of something which can come, or has come, after all. */
    private Set<String> revived(String subject) {
        var prospects = prospects(subject);
        var revived = new LinkedHashSet<String>();
        for (var errand : errands.of(subject)) {
            if ("CANCELLED".equals(errand.outcome())
                    && isThereAgain(errand.cancelledFor(), prospects.toAsk(errand.item()))
                    && errands.reopen(subject, errand.item(), errand.attempt() + 1)) {
                revived.add(errand.item());
            }
        }
        return revived;
    }

    private static boolean isThereAgain(String cancelledFor, Prospect prospect) {
        return NO_ID_NUMBER.equals(cancelledFor) && !prospect.isImpossible()
                || CONSENT_REVOKED.equals(cancelledFor) && prospect.state() == Prospect.State.READY;
    }

    private Prospects prospects(String subject) {
        return new Prospects(
                errands.of(subject), consents.of(Subject.of(subject).caseNo()), needs);
    }
}
