package birth.simulator;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;

/** The national register of birth certificates (出生医学证明管理系统): is told of every certificate and every change of one. */
@Path("/certificates")
public class CertificateRegister {

    private final Records records;

    CertificateRegister(Records records) {
        this.records = records;
    }

    /** @param notice {@code requestId, certNo, status} */
    @POST
    public Map<String, Object> register(Map<String, Object> notice) {
        return records.once("certificates", Requests.id(notice), n -> Map.of("registeredNo", "CZ%012d".formatted(n)));
    }
}
