package birth.simulator;

import birth.simulator.Standings.Answer;
import birth.simulator.Standings.State;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The national register of birth certificates (出生医学证明管理系统): is told of every certificate and every change of one,
 * knows which birth has one anywhere in the country (E04), and verifies a number for whoever holds it (domain.md 6.3).
 */
@Path("/certificates")
public class CertificateRegister {

    private final Records records;
    private final Standings standings;
    private final Map<Birth, Elsewhere> births = new ConcurrentHashMap<>();

    CertificateRegister(Records records, Behaviours behaviours) {
        this.records = records;
        this.standings = new Standings(behaviours, "certificates", "[A-Z]\\d{9}");
    }

    /** @param birthDate yyyy-MM-dd */
    public record Birth(String motherIdNo, String birthDate, int pluralIndex) {}

    /** The certificate a birth has; nothing when it has none. */
    public record Elsewhere(String certNo, String issuer) {}

    public record Planted(Birth birth, Elsewhere certificate) {}

    public record Question(String certNo, String issuer, String editionStatus) {}

    /** @param notice {@code requestId, certNo, status}; the status is VALID, REPLACED, REISSUED or VOID */
    @POST
    public Map<String, Object> register(Map<String, Object> notice) {
        var certNo = String.valueOf(notice.get("certNo"));
        standings.set(certNo, "VALID".equals(notice.get("status")) ? State.VALID : State.ENDED);
        return records.once(
                "certificates",
                Requests.id(notice),
                n -> Map.of("registeredNo", "CZ%012d".formatted(n), "certNo", certNo));
    }

    @GET
    @Path("/{requestId}")
    public Map<String, Object> registered(@PathParam("requestId") String requestId) {
        return Requests.found(records.answerTo("certificates", requestId));
    }

    @POST
    @Path("/verification")
    public Answer verify(Question question) {
        return standings.of(question.certNo());
    }

    @POST
    @Path("/births")
    public Elsewhere birth(Birth birth) {
        return Optional.ofNullable(births.get(birth)).orElse(new Elsewhere(null, null));
    }

    /** For whoever tests or demonstrates: this birth has a certificate of another institution. */
    @PUT
    @Path("/births")
    public Elsewhere plant(Planted planted) {
        births.put(planted.birth(), planted.certificate());
        return planted.certificate();
    }
}
