package birth.simulator;

import birth.simulator.Standings.Answer;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** Civil affairs' register of marriages (婚姻登记): says whether a certificate is in force, and nothing else (domain.md 6.5). */
@Path("/marriage")
public class MarriageRegister {

    private final Standings standings;

    MarriageRegister(Behaviours behaviours) {
        this.standings = new Standings(behaviours, "marriage", "B?J\\d{6}-\\d{4}-\\d{6}");
    }

    public record Question(String certNo, List<String> idNos) {}

    @POST
    @Path("/verification")
    public Answer verify(Question question) {
        return standings.of(question.certNo());
    }

    @PUT
    @Path("/certificates/{certNo}")
    public Answer set(@PathParam("certNo") String certNo, Answer answer) {
        standings.set(certNo, answer.state());
        return answer;
    }
}
