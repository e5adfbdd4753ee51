package birth.application.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The licence platform in the mode this district reaches it. */
@ApplicationScoped
class ConnectPlatform {

    enum Mode {
        /** Not connected: the family is told where to go with the paper. */
        IN_PERSON,
        API
    }

    @Produces
    @ApplicationScoped
    LicencePlatform platform(
            @ConfigProperty(name = "birth.application.licence-platform.mode") Mode mode, @RestClient PlatformApi api) {
        return switch (mode) {
            case IN_PERSON -> new NotConnected();
            case API -> new PlatformOverApi(api);
        };
    }

    private static final class NotConnected implements LicencePlatform {

        @Override
        public boolean isConnected() {
            return false;
        }

        @Override
        public void ask(UUID id, Claim claim) {
            throw new IllegalStateException("No licence platform is connected");
        }
    }
}
