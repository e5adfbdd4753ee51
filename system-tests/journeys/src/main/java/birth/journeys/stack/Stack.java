package birth.journeys.stack;

import java.util.Locale;

/** Where the running parts are; from the environment, else the single machine's default block of ports. */
public final class Stack {

    private static final String[] BLOCK = {
        "portal",
        "application",
        "birth-certificate",
        "vaccination",
        "household-registration",
        "medical-insurance",
        "social-security-card",
        "workflows",
        "monitoring",
        "simulator"
    };

    private Stack() {}

    /** Base address of a service. */
    public static String url(String service) {
        var configured =
                System.getenv("BIRTH_" + service.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL");
        return configured != null
                ? configured
                : "http://localhost:" + (8000 + java.util.Arrays.asList(BLOCK).indexOf(service));
    }

    public static String keycloak() {
        return System.getenv().getOrDefault("BIRTH_KEYCLOAK_URL", "http://localhost:8014");
    }

    /** Secret of the simulated provincial identity's client; it alone may vouch for a person's real name. */
    public static String identitySecret() {
        var secret = System.getenv("BIRTH_PROVINCIAL_IDENTITY_SECRET");
        if (secret == null) {
            throw new IllegalStateException(
                    "BIRTH_PROVINCIAL_IDENTITY_SECRET is not set: start this through ./birth demo");
        }
        return secret;
    }

    /** The file that moves business time, or null where it cannot be moved. */
    public static String clockFile() {
        return System.getenv("BIRTH_CLOCK_FILE");
    }
}
