package birth.workflows.journey;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import birth.workflows.Subject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** What the application says about a case. */
@ApplicationScoped
class CaseEvents {

    private static final String ON_PAPER = "PAPER";

    private final Journeys journeys;
    private final SingleItems singles;
    private final Relays relays;
    private final Deaths deaths;
    private final ObjectMapper json;

    CaseEvents(Journeys journeys, SingleItems singles, Relays relays, Deaths deaths, ObjectMapper json) {
        this.journeys = journeys;
        this.singles = singles;
        this.relays = relays;
        this.deaths = deaths;
        this.json = json;
    }

    void on(Event event) {
        switch (event.type()) {
            case "case.submitted.v1" -> journeys.begin(read(event, SubmittedCase.class));
            case "case.item-added.v1" -> singles.add(Subject.of(event.subject()), read(event, PlacedChild.class));
            case "case.consent-granted.v1" ->
                journeys.consentDecided(event.text("caseNo"), "GRANTED", ON_PAPER.equals(event.text("method")));
            case "case.consent-refused.v1" -> journeys.consentDecided(event.text("caseNo"), "REFUSED", false);
            case "case.consent-expired.v1" -> journeys.consentDecided(event.text("caseNo"), "EXPIRED", false);
            case "case.consent-revoked.v1" -> journeys.consentDecided(event.text("caseNo"), "REVOKED", false);
            case "case.notice-answered.v1" -> relays.noticeAnswered(event);
            case "case.form-revised.v1" -> relays.formRevised(event);
            case "case.withdrawal-requested.v1" -> relays.withdrawalRequested(event);
            case "case.objected.v1" -> relays.objected(event);
            case "case.child-died.v1" -> deaths.heard(event.subject(), Days.in(event, "diedOn"));
            default -> {}
        }
    }

    private <T> T read(Event event, Class<T> shape) {
        try {
            return json.treeToValue(event.data(), shape);
        } catch (JsonProcessingException malformed) {
            throw new UnusableMessage(event.type() + " " + event.id() + " has not the shape of its contract");
        }
    }
}
