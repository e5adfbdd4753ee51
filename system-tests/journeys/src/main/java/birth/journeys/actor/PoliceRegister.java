package birth.journeys.actor;

import birth.journeys.stack.Answer;
import birth.journeys.stack.Http;
import birth.journeys.stack.Stack;
import birth.journeys.stack.Tokens;
import java.util.Map;

/** The station's desk for what follows a registration: one officer proposes, a colleague confirms. */
public final class PoliceRegister {

    private static final String URL = Stack.url("household-registration") + "/registrations/";

    private final String officer;
    private final String colleague;

    public PoliceRegister(String county) {
        officer = "clerk-h-" + county;
        colleague = "clerk-h2-" + county;
    }

    public Answer proposeName(String resultId, String newName) {
        return Http.post(
                URL + resultId + "/name-change", Tokens.of(officer), Map.of("newName", newName, "basis", "示例变更姓名申请书"));
    }

    public Answer confirmName(String resultId) {
        return confirm(resultId, colleague);
    }

    public Answer confirmNameAlone(String resultId) {
        return confirm(resultId, officer);
    }

    private static Answer confirm(String resultId, String account) {
        return Http.post(URL + resultId + "/name-change-confirmation", Tokens.of(account), null);
    }
}
