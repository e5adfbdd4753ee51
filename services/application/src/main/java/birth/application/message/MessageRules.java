package birth.application.message;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How messages leave the house; when they may is reference data ({@link MessageTimes}). */
@ConfigMapping(prefix = "birth.application.message")
interface MessageRules {

    GatewayMode gateway();

    int mostTries();

    /** Number of the bureau's approval of the condolence text; without one none is sent (domain.md 3.6). */
    Optional<String> condolenceApproval();
}
