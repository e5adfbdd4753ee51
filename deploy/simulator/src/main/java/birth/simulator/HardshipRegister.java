package birth.simulator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Civil affairs' register of families with a low income, which they share with the insurance; nobody is in it unless told otherwise. */
@ApplicationScoped
@Path("/hardship/families")
public class HardshipRegister {

    private final Set<String> persons = ConcurrentHashMap.newKeySet();

    public record Query(String motherIdNo, String fatherIdNo) {}

    public record Answer(boolean lowIncome) {}

    public record Member(String idNo) {}

    @POST
    @Path("/query")
    public Answer ask(Query query) {
        return new Answer(knows(query.motherIdNo()) || knows(query.fatherIdNo()));
    }

    @PUT
    public Member add(Member member) {
        persons.add(member.idNo());
        return member;
    }

    boolean knows(String idNo) {
        return idNo != null && persons.contains(idNo);
    }
}
