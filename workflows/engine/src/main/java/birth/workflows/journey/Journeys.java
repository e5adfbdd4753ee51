package birth.workflows.journey;

import birth.workflows.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;

/** The processes of children as the rest of the service sees them: begun once, then told what happened. */
@ApplicationScoped
class Journeys {

    private static final String DEFINITION = "newborn-child";
    private static final String ITS_ITEMS = "BVHIC";

    private final RuntimeService runtime;
    private final Errands errands;
    private final Consents consents;
    private final Requests requests;
    private final SingleItems singles;
    private final News news;

    Journeys(
            RuntimeService runtime,
            Errands errands,
            Consents consents,
            Requests requests,
            SingleItems singles,
            News news) {
        this.runtime = runtime;
        this.errands = errands;
        this.consents = consents;
        this.requests = requests;
        this.singles = singles;
        this.news = news;
    }

    /** One process per child, and one for each item of another letter, however often the case is submitted. */
    void begin(SubmittedCase submitted) {
        var consent = submitted.consentNeeded() ? "WAITING" : "NOT_NEEDED";
        consents.begin(submitted.caseNo(), consent);
        for (var child : submitted.children()) {
            var subject = new Subject(submitted.caseNo(), child.childIndex());
            var noted = child.items().stream()
                    .filter(item -> errands.note(subject, child, item))
                    .map(PlacedItem::item)
                    .collect(Collectors.toSet());
            if (!noted.isEmpty()) {
                runtime.startProcessInstanceByKey(
                        DEFINITION, subject.text(), Map.of("items", child.letters(), "consent", consent));
            }
            noted.stream()
                    .filter(item -> !ITS_ITEMS.contains(item))
                    .sorted()
                    .forEach(item -> singles.start(subject.text(), item));
        }
    }

    /** @param outcome COMPLETED, REFUSED, NOT_ACCEPTED, CANCELLED or WITHDRAWN */
    void finished(String subject, String item, String outcome) {
        errands.ended(subject, item, outcome);
        news.tell(subject, item + "-finished", Map.of("outcome_" + item, outcome));
        singles.goOn(subject);
    }

    void idNumberKnown(String subject) {
        news.tell(subject, "id-number-known", Map.of());
        singles.goOn(subject);
    }

    /**
     * A revoked consent takes back a registration that is asked and not decided; one that was not asked yet waits for
     * another grant. A grant that comes after all takes up again what had been given up for want of it.
     *
     * @param decision GRANTED, REFUSED, EXPIRED or REVOKED
     * @param onPaper signed before a window
     */
    void consentDecided(String caseNo, String decision, boolean onPaper) {
        var stranded =
                errands.childrenOf(caseNo).stream().collect(Collectors.toMap(Function.identity(), singles::stranded));
        if (!consents.decided(caseNo, decision, onPaper)) {
            return;
        }
        for (var subject : errands.childrenOf(caseNo)) {
            if (decision.equals("REVOKED")) {
                revoked(subject);
            } else {
                news.tell(subject, "consent-decided", Map.of("consent", decision));
            }
            singles.takeUp(subject, stranded.get(subject));
        }
    }

    /** The decision is open again; what was granted to the police and is not done is taken back. */
    private void revoked(String subject) {
        news.keep(subject, Map.of("consent", "WAITING"));
        errands.find(subject, "H")
                .filter(registration -> registration.isWithDepartment() && !registration.hasResult())
                .ifPresent(registration -> requests.cancel(subject, "H", "CONSENT_REVOKED"));
    }
}
