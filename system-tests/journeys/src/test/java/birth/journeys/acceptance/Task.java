package birth.journeys.acceptance;

import birth.journeys.actor.Desk;
import birth.journeys.stack.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** One work item on the desk of the clerk who does it. */
record Task(Desk desk, String letter, String county, String id) {

    /** The colleague who confirms. */
    Desk second() {
        return Desk.secondOf(letter, county);
    }

    Desk supervisor() {
        return new Desk(letter, "supervisor-" + letter.toLowerCase(Locale.ROOT) + "-" + county);
    }

    JsonNode opened() {
        return desk.open(id).expect(200);
    }

    Task claimed() {
        desk.claim(id).expect(200);
        return this;
    }

    /** Claims and approves; where the office wants a second person, that one confirms. */
    void decide() {
        desk.claim(id).expect(200);
        if (desk.approve(id).expect(200).path("waitingFor").asText().equals("SECOND_PERSON")) {
            second().confirm(id).expect(200);
        }
    }

    /** Decided at the window, where the family signs what the law wants stated in person. */
    void decideWith(String statement, String signedOn) {
        desk.claim(id).expect(200);
        desk.approve(id, statement, signedOn).expect(200);
    }

    Answer act(String act, Object body) {
        return desk.act(id, act, body);
    }

    boolean wasDone(String act) {
        return StreamSupport.stream(opened().path("history").spliterator(), false)
                .anyMatch(line -> line.path("act").asText().equals(act));
    }
}
