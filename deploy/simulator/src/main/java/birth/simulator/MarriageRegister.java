package birth.simulator;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Civil affairs' register of marriages (婚姻登记): says whether a certificate is in force, and nothing else. */
@Path("/marriage")
public class MarriageRegister {

    private final Map<String, State> states = new ConcurrentHashMap<>();

    /** What the register says of a certificate. */
    public enum State {
        VALID,
        ENDED,
        NOT_FOUND
    }

    public record Question(String certNo, List<String> idNos) {}

    public record Answer(State state) {}

    /** A certificate nobody has spoken of is valid when it has the shape of one (domain.md 6.5). */
    @POST
    @Path("/verification")
    public Answer verify(Question question) {
        var certNo = question.certNo() == null ? "" : question.certNo();
        var usual = certNo.matches("B?J\\d{6}-\\d{4}-\\d{6}") ? State.VALID : State.NOT_FOUND;
        return new Answer(states.getOrDefault(certNo, usual));
    }

    @PUT
    @Path("/certificates/{certNo}")
    public Answer set(@PathParam("certNo") String certNo, Answer answer) {
        states.put(certNo, answer.state());
        return answer;
    }
}
