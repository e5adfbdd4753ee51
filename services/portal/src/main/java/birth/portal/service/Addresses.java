package birth.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Where the other services are ({@code BIRTH_<SERVICE>_URL}). */
@ApplicationScoped
public class Addresses {

    /** The nine services but this one, in the order of their work. */
    public static final List<String> PEERS = List.of(
            "application",
            "birth-certificate",
            "vaccination",
            "household-registration",
            "medical-insurance",
            "social-security-card",
            "workflows",
            "monitoring");

    private final Config config;

    Addresses(Config config) {
        this.config = config;
    }

    public String of(String service) {
        return config.getValue("birth." + service + ".url", String.class);
    }
}
