package birth.workflows.journey;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** What the application says about a case. */
@ApplicationScoped
class CaseEvents {

    private final Journeys journeys;
    private final ObjectMapper json;

    CaseEvents(Journeys journeys, ObjectMapper json) {
        this.journeys = journeys;
        this.json = json;
    }

    void on(Event event) {
        switch (event.type()) {
            case "case.submitted.v1" -> journeys.begin(submitted(event));
            case "case.consent-granted.v1" -> journeys.consentDecided(event.text("caseNo"), "GRANTED");
            case "case.consent-refused.v1" -> journeys.consentDecided(event.text("caseNo"), "REFUSED");
            case "case.notice-answered.v1" ->
                journeys.noticeAnswered(
                        event.subject(), event.text("item"), event.text("noticeId"), event.number("formVersion"));
            default -> {}
        }
    }

    private SubmittedCase submitted(Event event) {
        try {
            return json.treeToValue(event.data(), SubmittedCase.class);
        } catch (JsonProcessingException malformed) {
            throw new UnusableMessage("case.submitted " + event.id() + " has not the shape of its contract");
        }
    }
}
