package birth.application.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** Judges what is under way by proposed rules before anybody approves them; stands with the rules. */
public interface TryRules {

    /** @return empty for a file whose questions are not asked here */
    Optional<RulesTried> by(String file, JsonNode content, LocalDate validFrom);
}
