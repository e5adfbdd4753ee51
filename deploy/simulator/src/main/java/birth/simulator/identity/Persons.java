package birth.simulator.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who has signed up, and what is on its way; kept in memory like all that the simulator knows. */
@ApplicationScoped
class Persons {

    record Known(String name, String mobile) {}

    /** For whom a code of the code flow was given. */
    record Grant(String reference, String nonce) {}

    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    Visit enter(String state, String nonce, String language) {
        var visit = new Visit(state, nonce, language);
        visits.put(visit.id, visit);
        return visit;
    }

    Optional<Visit> visit(String id) {
        return Optional.ofNullable(visits.get(id));
    }

    Optional<Known> known(Applicant applicant) {
        return Optional.ofNullable(known.get(applicant.reference()));
    }

    /** @return the code that can be changed for the token, once */
    String admit(Visit visit) {
        var reference = visit.applicant.reference();
        known.put(reference, new Known(visit.applicant.name(), visit.mobile));
        visits.remove(visit.id);
        var code = UUID.randomUUID().toString();
        grants.put(code, new Grant(reference, visit.nonce));
        return code;
    }

    void leave(Visit visit) {
        visits.remove(visit.id);
    }

    Optional<Grant> redeem(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(grants.remove(code));
    }
}
