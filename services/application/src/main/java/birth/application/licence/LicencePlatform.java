package birth.application.licence;

import birth.application.realname.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The province's store of licences (电子证照库), which passes a correction to whoever issued the licence. */
@ApplicationScoped
class LicencePlatform {

    /** How this district reaches it. */
    enum Mode {
        /** Not connected: the family is told where to go with the paper. */
        IN_PERSON,
        API
    }

    /** @param field key of the field table (domain.md 1.5); {@code says} null where the licence says nothing */
    record Claim(LicenceKind licence, Person holder, String field, String says, String claim, String explanation) {}

    private final Mode mode;
    private final PlatformApi api;

    LicencePlatform(
            @ConfigProperty(name = "birth.application.licence-platform.mode") Mode mode, @RestClient PlatformApi api) {
        this.mode = mode;
        this.api = api;
    }

    /** Whether corrections can be sent at all. */
    boolean isConnected() {
        return mode == Mode.API;
    }

    /** Asking the same again changes nothing; the answer comes by {@link IssuerAnswerResource}. */
    void ask(UUID id, Claim claim) {
        api.correct(id, claim);
    }
}
