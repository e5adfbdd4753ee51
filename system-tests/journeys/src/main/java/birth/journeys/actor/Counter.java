package birth.journeys.actor;

import birth.journeys.stack.Answer;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import java.util.Map;

/** The clerk at a window of the service hall, where a family comes in person. */
public final class Counter {

    /** "%PDF-1.7" */
    private static final String SCAN = "JVBERi0xLjc=";

    private final String county;

    public Counter(String county) {
        this.county = county;
    }

    /** The other parent's word, signed before the clerk and scanned. */
    public Answer consentSigned(String caseNo, String signedOn) {
        return Http.put(
                Stack.url("application") + "/window-cases/" + caseNo + "/paper-consent",
                Tokens.of("counter-" + county),
                Map.of("granted", true, "signedOn", signedOn, "scan", SCAN));
    }
}
